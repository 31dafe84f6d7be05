-- Breaches: what happened, in words that name nobody; and who was told of each, by random ids.
create table privacy_breach (
  id              uuid          not null primary key,
  discovered_at   timestamp(6) with time zone not null,
  what            varchar(2000) not null,
  consequences    varchar(2000) not null,
  measures        varchar(2000) not null,
  reported_at     timestamp(6) with time zone,
  everybody_since timestamp(6) with time zone
);

create table privacy_breach_notice (
  id            uuid not null primary key,
  breach_id     uuid not null references privacy_breach (id),
  subject_id    uuid not null,
  created_at    timestamp(6) with time zone not null,
  expires_at    timestamp(6) with time zone,
  held_until    timestamp(6) with time zone,
  restricted_at timestamp(6) with time zone,
  unique (breach_id, subject_id)
);
create index privacy_breach_notice_subject on privacy_breach_notice (subject_id);
create index privacy_breach_notice_expires on privacy_breach_notice (expires_at);
