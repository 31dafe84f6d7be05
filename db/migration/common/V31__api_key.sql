-- Keys of programs: hashes of random secrets only. The name is what their owner typed. Days, no times, of making and use.
create table api_key (
  id                 uuid         not null primary key,
  account_id         uuid         not null references account (id) on delete cascade,
  name               varchar(60)  not null,
  scopes             varchar(60)  not null,
  prefix             varchar(12)  not null,
  secret_hash        bytea        not null unique,
  previous_hash      bytea        unique,
  previous_until     timestamp(6) with time zone,
  last_day           date,
  created_day        date         not null,
  used_day           date,
  revoked_day        date,
  suspension_reason  bytea,
  monthly_megapixels integer      not null,
  month_start        date         not null,
  month_megapixels   integer      not null,
  created_at         timestamp(6) with time zone not null,
  expires_at         timestamp(6) with time zone,
  held_until         timestamp(6) with time zone,
  restricted_at      timestamp(6) with time zone
);
create index api_key_account on api_key (account_id);
create index api_key_expires on api_key (expires_at);

-- Megapixels of cut-outs that are being made. What is past its end counts no more, so that a crash blocks nobody's limit.
create table megapixel_reservation (
  id            uuid         not null primary key,
  key_id        uuid         not null references api_key (id) on delete cascade,
  megapixels    integer      not null,
  created_at    timestamp(6) with time zone not null,
  expires_at    timestamp(6) with time zone,
  held_until    timestamp(6) with time zone,
  restricted_at timestamp(6) with time zone
);
create index megapixel_reservation_key on megapixel_reservation (key_id);
create index megapixel_reservation_expires on megapixel_reservation (expires_at);
