-- Which rights laws give, beside how long they give for an answer. Holds nothing about a person.
alter table privacy_regime add column rights varchar(300) default '' not null;
update privacy_regime set rights = 'access, correction, deletion, portability, objection, restriction'
  where law in ('GDPR', 'UK_GDPR');
update privacy_regime set rights = 'access, correction, deletion, portability, no sale or sharing' where law = 'CCPA';
update privacy_regime set rights = 'confirmation, access, correction, deletion, portability, objection' where law = 'LGPD';
update privacy_regime set rights = 'access, correction, deletion where the law says so, portability' where law = 'QUEBEC';
update privacy_regime set rights = 'access, correction' where law = 'PIPEDA';
