-- Which keys the database was sealed with, as a hash. Holds nothing about a person.
create table key_mark (
  id          integer     primary key,
  fingerprint varchar(32) not null
);
insert into key_mark values (1, '');
