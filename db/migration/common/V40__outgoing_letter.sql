-- Letters to people. Address and contents are sealed with the person's key, which is not in the database.
create table outgoing_letter (
  id              uuid          not null primary key,
  subject_id      uuid          not null,
  address         bytea         not null,
  contents        bytea         not null,
  template        varchar(60)   not null,
  locale          varchar(35)   not null,
  state           varchar(10)   not null,
  failure         varchar(12),
  attempts        int           not null,
  next_attempt_at timestamp(6) with time zone not null,
  created_at      timestamp(6) with time zone not null,
  expires_at      timestamp(6) with time zone,
  held_until      timestamp(6) with time zone,
  restricted_at   timestamp(6) with time zone
);
create index outgoing_letter_due on outgoing_letter (state, next_attempt_at);
create index outgoing_letter_subject on outgoing_letter (subject_id);
create index outgoing_letter_expires on outgoing_letter (expires_at);
