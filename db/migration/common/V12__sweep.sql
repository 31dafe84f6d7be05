-- Runs of the sweep that deletes what is over. Hold nothing about a person.
create table sweep_lease (
  id      integer primary key,
  sweep   varchar(36),
  until   timestamp with time zone
);
insert into sweep_lease (id) values (1);

create table sweep_run (
  id         uuid                     primary key,
  node       uuid                     not null,
  started_at timestamp with time zone not null,
  ended_at   timestamp with time zone,
  failed_why varchar(200)
);
create index sweep_run_started on sweep_run (started_at);

create table sweep_count (
  id        uuid         primary key,
  run_id    uuid         not null references sweep_run (id) on delete cascade,
  what      varchar(100) not null,
  row_count bigint       not null
);
create index sweep_count_run on sweep_count (run_id);

-- Legal holds. The subject is a random id, the reason in words is sealed with the subject's key.
create table legal_hold (
  id            uuid                     primary key,
  subject       uuid                     not null,
  reason        varchar(30)              not null,
  words         bytea                    not null,
  asked_by      uuid                     not null,
  approved_by   varchar(36),
  approved_at   timestamp with time zone,
  hold_until    timestamp with time zone not null,
  ended_by      varchar(36),
  ended_at      timestamp with time zone,
  created_at    timestamp with time zone not null,
  expires_at    timestamp with time zone,
  held_until    timestamp with time zone,
  restricted_at timestamp with time zone
);
create index legal_hold_subject on legal_hold (subject);
create index legal_hold_expires on legal_hold (expires_at);
