-- Invitations to become staff (the address sealed, found by a keyed hash; the secret as a hash), and acts that wait for a
-- second person.
create table staff_invitation (
  id            uuid        not null primary key,
  subject_id    uuid        not null,
  email         bytea       not null,
  email_lookup  bytea       not null unique,
  role          varchar(20) not null,
  secret_hash   bytea       not null unique,
  invited_by    uuid        not null,
  created_at    timestamp(6) with time zone not null,
  expires_at    timestamp(6) with time zone,
  held_until    timestamp(6) with time zone,
  restricted_at timestamp(6) with time zone
);
create index staff_invitation_expires on staff_invitation (expires_at);

create table approval (
  id            uuid        not null primary key,
  act           varchar(20) not null,
  account_id    uuid        not null references account (id) on delete cascade,
  new_role      varchar(20),
  told          bytea,
  asked_by      uuid        not null,
  decided_by    varchar(36),
  state         varchar(10) not null,
  created_at    timestamp(6) with time zone not null,
  expires_at    timestamp(6) with time zone,
  held_until    timestamp(6) with time zone,
  restricted_at timestamp(6) with time zone
);
create index approval_account on approval (account_id);
create index approval_expires on approval (expires_at);
