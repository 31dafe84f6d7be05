-- The trail of what staff and the service did. Holds random ids of accounts, which lead to nobody once these are gone.
create table audit_entry (
  entry_number  bigint                   primary key,
  at            timestamp with time zone not null,
  actor         varchar(36),
  act           varchar(100)             not null,
  on_id         uuid                     not null,
  previous_hash bytea                    not null,
  entry_hash    bytea                    not null,
  held_until    timestamp with time zone
);
create index audit_entry_actor on audit_entry (actor);
create index audit_entry_on on audit_entry (on_id);

-- 1: where its last entry is. 2: where it begins, since its oldest part is cut off.
create table audit_head (
  id           integer primary key,
  entry_number bigint  not null,
  entry_hash   bytea   not null,
  signature    bytea   not null
);
insert into audit_head values (1, 0, cast('' as bytea), cast('' as bytea));
insert into audit_head values (2, 0, cast('' as bytea), cast('' as bytea));
