-- Calls of the API and forms that were sent, for security. The only place where an address or a user agent is stored: the
-- address for retention.usage-address, then only its network is left; the row for retention.usage.
create table usage_event (
  id             uuid                     not null primary key,
  usage_day      date                     not null,
  address        varchar(45),
  address_until  timestamp(6) with time zone,
  network        varchar(50),
  user_agent     varchar(300),
  route          varchar(100)             not null,
  status         integer                  not null,
  megapixels     integer,
  account_id     varchar(36),
  key_id         varchar(36),
  created_at     timestamp(6) with time zone not null,
  expires_at     timestamp(6) with time zone,
  held_until     timestamp(6) with time zone,
  restricted_at  timestamp(6) with time zone
);
create index usage_event_expires on usage_event (expires_at);
create index usage_event_address_until on usage_event (address_until);
create index usage_event_account on usage_event (account_id, usage_day);
create index usage_event_day on usage_event (usage_day);
