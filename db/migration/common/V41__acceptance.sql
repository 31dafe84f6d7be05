-- Who accepted which version of policy and terms, by day.
create table acceptance (
  id            uuid        not null primary key,
  subject_id    uuid        not null,
  document      varchar(10) not null,
  version       varchar(20) not null,
  accepted_day  date        not null,
  created_at    timestamp(6) with time zone not null,
  expires_at    timestamp(6) with time zone,
  held_until    timestamp(6) with time zone,
  restricted_at timestamp(6) with time zone,
  unique (subject_id, document, version)
);
create index acceptance_expires on acceptance (expires_at);
