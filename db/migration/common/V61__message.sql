-- What people wrote to us by the contact form. Address and contents are sealed with a key of the message's own.
create table message (
  id            uuid        not null primary key,
  subject_id    uuid        not null,
  topic         varchar(10) not null,
  address       bytea       not null,
  contents      bytea       not null,
  answered_day  date,
  created_at    timestamp(6) with time zone not null,
  expires_at    timestamp(6) with time zone,
  held_until    timestamp(6) with time zone,
  restricted_at timestamp(6) with time zone
);
create index message_subject on message (subject_id);
create index message_created on message (created_at);
create index message_expires on message (expires_at);
