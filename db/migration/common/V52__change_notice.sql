-- Who was told of which version: nobody is told twice.
create table change_notice (
  id            uuid not null primary key,
  subject_id    uuid not null,
  version_id    uuid not null,
  told_day      date not null,
  created_at    timestamp(6) with time zone not null,
  expires_at    timestamp(6) with time zone,
  held_until    timestamp(6) with time zone,
  restricted_at timestamp(6) with time zone,
  unique (version_id, subject_id)
);
create index change_notice_expires on change_notice (expires_at);
create index change_notice_subject on change_notice (subject_id);
