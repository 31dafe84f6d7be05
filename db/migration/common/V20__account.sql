-- People with an account: who they are (e-mail sealed with a key kept elsewhere, found by a keyed hash), what proves that
-- it is them (hashes only), and the browsers in which they are signed in (family and days, no address).
create table account (
  id                uuid         not null primary key,
  email             bytea        not null,
  email_lookup      bytea        not null unique,
  password_hash     varchar(200) not null,
  locale            varchar(35)  not null,
  created_day       date         not null,
  seen_day          date,
  role              varchar(20)  not null,
  state             varchar(20)  not null,
  suspension_reason bytea,
  created_at        timestamp(6) with time zone not null,
  expires_at        timestamp(6) with time zone,
  held_until        timestamp(6) with time zone,
  restricted_at     timestamp(6) with time zone
);
create index account_expires on account (expires_at);

create table sign_in_session (
  id            uuid        not null primary key,
  account_id    uuid        not null references account (id) on delete cascade,
  series_hash   bytea       not null unique,
  secret_hash   bytea       not null,
  secret_since  timestamp(6) with time zone not null,
  offered_hash  bytea,
  offered_at    timestamp(6) with time zone,
  retired_hash  bytea,
  second_factor boolean     not null,
  remembered    boolean     not null,
  browser       varchar(40) not null,
  seen_day      date        not null,
  created_at    timestamp(6) with time zone not null,
  expires_at    timestamp(6) with time zone,
  held_until    timestamp(6) with time zone,
  restricted_at timestamp(6) with time zone
);
create index sign_in_session_account on sign_in_session (account_id);
create index sign_in_session_expires on sign_in_session (expires_at);

-- Links in mails, and what connects the two steps of a sign-in: hashes, for a day at most. A new address is sealed.
create table single_use_link (
  id            uuid        not null primary key,
  account_id    uuid        not null references account (id) on delete cascade,
  purpose       varchar(20) not null,
  secret_hash   bytea       not null unique,
  new_email     bytea,
  created_at    timestamp(6) with time zone not null,
  expires_at    timestamp(6) with time zone,
  held_until    timestamp(6) with time zone,
  restricted_at timestamp(6) with time zone
);
create index single_use_link_account on single_use_link (account_id);
create index single_use_link_expires on single_use_link (expires_at);

-- The secret of somebody's authenticator app, sealed, and the hashes of codes for the day on which it is lost.
create table second_factor (
  account_id    uuid    not null primary key references account (id) on delete cascade,
  secret        bytea   not null,
  turned_on     boolean not null,
  last_step     bigint  not null,
  created_at    timestamp(6) with time zone not null,
  expires_at    timestamp(6) with time zone,
  held_until    timestamp(6) with time zone,
  restricted_at timestamp(6) with time zone
);
create index second_factor_expires on second_factor (expires_at);

create table recovery_code (
  id            uuid  not null primary key,
  account_id    uuid  not null references account (id) on delete cascade,
  code_hash     bytea not null,
  created_at    timestamp(6) with time zone not null,
  expires_at    timestamp(6) with time zone,
  held_until    timestamp(6) with time zone,
  restricted_at timestamp(6) with time zone
);
create index recovery_code_account on recovery_code (account_id);
create index recovery_code_expires on recovery_code (expires_at);
