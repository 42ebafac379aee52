-- The schedule of fees a proposal asks for; one that says nothing of it leaves the schedule as it is.
alter table procedure_proposal_change add column fees_written boolean default false not null;

create table procedure_proposal_fee (
  change_id varchar(36) not null references procedure_proposal_change (id),
  agency varchar(32) default '*' not null,
  position integer not null,
  code varchar(32) not null,
  name varchar(300) not null,
  unit varchar(60) not null,
  each_amount bigint,
  per_mille integer,
  least_amount bigint,
  most_amount bigint,
  basis varchar(500),
  primary key (change_id, position),
  constraint procedure_proposal_fee_code unique (change_id, code),
  constraint procedure_proposal_fee_one check ((each_amount is null) <> (per_mille is null))
);
