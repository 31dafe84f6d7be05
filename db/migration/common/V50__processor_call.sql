-- What is to be told to processors, until they have it. Nothing of who looked.
create table processor_call (
  id              uuid          not null primary key,
  role            varchar(20)   not null,
  fields          varchar(4000) not null,
  attempts        integer       not null,
  created_at      timestamp(6) with time zone not null,
  next_attempt_at timestamp(6) with time zone not null
);
create index processor_call_due on processor_call (next_attempt_at);
