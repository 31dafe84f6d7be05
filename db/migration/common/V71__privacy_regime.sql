-- How long laws give for an answer, from which day on, and where that is written. Holds nothing about a person. Later rows are
-- added, not changed: a request keeps the figures of the day on which it came.
create table privacy_regime (
  id               integer      not null primary key,
  law              varchar(20)  not null,
  valid_from       date         not null,
  answer_months    integer      not null,
  answer_days      integer      not null,
  end_moves        boolean      not null,
  extension_months integer      not null,
  extension_days   integer      not null,
  acknowledge_days integer      not null,
  begins_with      varchar(20)  not null,
  pauses_for       varchar(20)  not null,
  written_in       varchar(300) not null
);
insert into privacy_regime values (1, 'GDPR', date '2018-05-25', 1, 0, true, 2, 0, 0, 'RECEIPT', 'IDENTITY',
  'Regulation (EU) 2016/679, Articles 12(3) and 12(6); Regulation (EEC, Euratom) 1182/71, Article 3');
insert into privacy_regime values (2, 'UK_GDPR', date '2018-05-25', 1, 0, true, 2, 0, 0, 'IDENTITY', 'NEVER',
  'UK GDPR, Article 12(3); guidance of the Information Commissioner on time limits');
insert into privacy_regime values (3, 'UK_GDPR', date '2026-02-05', 1, 0, true, 2, 0, 0, 'IDENTITY', 'CLARIFICATION',
  'UK GDPR, Article 12A, as put in by the Data (Use and Access) Act 2025, section 76');
insert into privacy_regime values (4, 'CCPA', date '2020-01-01', 0, 45, false, 0, 45, 10, 'RECEIPT', 'NEVER',
  'California Civil Code 1798.130(a)(2); California Code of Regulations, title 11, section 7021');
insert into privacy_regime values (5, 'LGPD', date '2020-09-18', 0, 15, false, 0, 0, 0, 'RECEIPT', 'NEVER',
  'Lei 13.709/2018, Article 19, II');
insert into privacy_regime values (6, 'QUEBEC', date '2023-09-22', 0, 30, false, 0, 0, 0, 'RECEIPT', 'NEVER',
  'Act respecting the protection of personal information in the private sector, section 32');
insert into privacy_regime values (7, 'PIPEDA', date '2001-01-01', 0, 30, false, 0, 30, 0, 'RECEIPT', 'NEVER',
  'Personal Information Protection and Electronic Documents Act, Schedule 1, 4.9; sections 8(3) and 8(4)');
