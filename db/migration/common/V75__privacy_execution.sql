-- How far the ledger was when this database last heard of it. Holds nothing about a person.
create table ledger_mark (
  id           integer     primary key,
  entry_number bigint      not null,
  entry_hash   varchar(64) not null
);
insert into ledger_mark values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- What was signed at the end of an erasure: ids, numbers and dates. The subject is a random id of somebody who is gone.
create table erasure_receipt (
  request_id    uuid  not null primary key references privacy_request (id) on delete cascade,
  subject_id    uuid  not null,
  signed_text   bytea not null,
  created_at    timestamp(6) with time zone not null,
  expires_at    timestamp(6) with time zone,
  held_until    timestamp(6) with time zone,
  restricted_at timestamp(6) with time zone
);
create index erasure_receipt_subject on erasure_receipt (subject_id);
create index erasure_receipt_expires on erasure_receipt (expires_at);

-- What processors were told for a request, and what came of it: ids only.
create table processor_told (
  call_id    uuid        not null primary key,
  request_id uuid        not null references privacy_request (id) on delete cascade,
  processor  varchar(20) not null,
  outcome    varchar(10) not null,
  changed_at timestamp(6) with time zone not null
);
create index processor_told_request on processor_told (request_id);
