-- What people chose about analytics and statistics. The subject is an account, or the random number of one browser's cookie.
create table choice (
  id             uuid         not null primary key,
  subject_id     uuid         not null,
  decision       varchar(10)  not null,
  policy_version varchar(40)  not null,
  controller     varchar(300) not null,
  region         varchar(10)  not null,
  by_signal      boolean      not null,
  created_at     timestamp(6) with time zone not null,
  expires_at     timestamp(6) with time zone,
  held_until     timestamp(6) with time zone,
  restricted_at  timestamp(6) with time zone
);
create index choice_subject on choice (subject_id, created_at);
create index choice_expires on choice (expires_at);

-- Accounts that object to being part of statistics.
create table objection (
  id             uuid         not null primary key,
  subject_id     varchar(36)  not null unique,
  created_at     timestamp(6) with time zone not null,
  expires_at     timestamp(6) with time zone,
  held_until     timestamp(6) with time zone,
  restricted_at  timestamp(6) with time zone
);
create index objection_expires on objection (expires_at);

-- Counts by day, of everybody together: nothing about a person.
create table page_view (
  view_day date         not null,
  path     varchar(100) not null,
  referrer varchar(100) not null,
  views    bigint       not null,
  primary key (view_day, path, referrer)
);
create table signal_count (
  signal_day date   not null primary key,
  requests   bigint not null
);

-- Requests of those who object: stored for security, absent from every statistic.
alter table usage_event add column objected_day date;
