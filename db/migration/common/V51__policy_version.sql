-- What was published, for good: text with the facts of its day. Nothing about anybody.
create table policy_version (
  id             uuid           not null primary key,
  document       varchar(10)    not null,
  version_number integer        not null,
  contents       varchar(200000) not null,
  hash           varchar(64)    not null,
  processors     varchar(8000)  not null,
  published_at   timestamp(6) with time zone not null,
  effective_day  date           not null,
  material       boolean        not null,
  summary        varchar(1000)  not null,
  unique (document, version_number)
);
