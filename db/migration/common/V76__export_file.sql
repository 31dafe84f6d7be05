-- Copies of what is held about somebody, made on request, sealed with their key; the link to each as a hash. For three days.
create table export_file (
  id            uuid        not null primary key,
  subject_id    uuid        not null,
  secret_hash   bytea       not null unique,
  contents      bytea       not null,
  created_at    timestamp(6) with time zone not null,
  expires_at    timestamp(6) with time zone,
  held_until    timestamp(6) with time zone,
  restricted_at timestamp(6) with time zone
);
create index export_file_subject on export_file (subject_id);
create index export_file_expires on export_file (expires_at);
