-- How many cut-outs, by day and outcome. Holds nothing about a person.
create table daily_tally (
  tally_day  date        not null,
  outcome    varchar(20) not null,
  photos     bigint      not null,
  primary key (tally_day, outcome)
);
