-- Requests by which people exercise their rights. Address and contents are sealed with a key of the request's own; the subject
-- is a random id.
create table privacy_request (
  id              uuid        not null primary key,
  subject_id      uuid        not null,
  kind            varchar(20) not null,
  state           varchar(30) not null,
  origin          varchar(10) not null,
  regime          varchar(20) not null,
  received_at     timestamp(6) with time zone not null,
  identified_at   timestamp(6) with time zone,
  paused_at       timestamp(6) with time zone,
  paused_days     integer     not null,
  acknowledge_day date,
  due_day         date,
  extended_at     timestamp(6) with time zone,
  execute_after   timestamp(6) with time zone,
  denial_reason   varchar(30),
  decided_by      varchar(36),
  ended_at        timestamp(6) with time zone,
  locale          varchar(35) not null,
  address         bytea,
  contents        bytea,
  words_until     timestamp(6) with time zone,
  created_at      timestamp(6) with time zone not null,
  expires_at      timestamp(6) with time zone,
  held_until      timestamp(6) with time zone,
  restricted_at   timestamp(6) with time zone
);
create index privacy_request_subject on privacy_request (subject_id);
create index privacy_request_state on privacy_request (state, due_day);
create index privacy_request_expires on privacy_request (expires_at);

-- What has to be done for a request in each store and with each processor, with ids that show that it was done.
create table privacy_request_step (
  id         uuid         not null primary key,
  request_id uuid         not null references privacy_request (id) on delete cascade,
  step_number integer     not null,
  name       varchar(100) not null,
  state      varchar(10)  not null,
  row_count  integer      not null,
  evidence   varchar(500),
  attempts   integer      not null,
  failure    varchar(200),
  changed_at timestamp(6) with time zone not null,
  unique (request_id, step_number)
);

-- What was mailed to show that an address is the person's: a keyed hash, for a day.
create table privacy_code (
  request_id    uuid    not null primary key references privacy_request (id) on delete cascade,
  code_hash     bytea   not null,
  tries_left    integer not null,
  created_at    timestamp(6) with time zone not null,
  expires_at    timestamp(6) with time zone,
  held_until    timestamp(6) with time zone,
  restricted_at timestamp(6) with time zone
);
create index privacy_code_expires on privacy_code (expires_at);
