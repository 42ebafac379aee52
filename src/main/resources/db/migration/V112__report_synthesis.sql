-- The department's own report of a campaign: parts of text with places for figures, the figures with the units' cells they were summed from,
-- and how each unit stood. Rows stay as they were when the report left; later corrections are read beside them.
create table report_synthesis (
  id varchar(36) primary key,
  version integer,
  agency varchar(32) not null,
  campaign_id varchar(36) not null references report_campaign (id),
  code varchar(48) not null,
  title varchar(300) not null,
  state varchar(16) not null,
  opened_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  taken_at timestamp with time zone not null,
  previous_campaign varchar(36),
  drafter varchar(64),
  drafter_for varchar(64),
  drafted_at timestamp with time zone,
  cover_note varchar(1000),
  returns integer not null,
  return_reason varchar(1000),
  approved_by varchar(64),
  approver_prefix varchar(16),
  approver_capacity varchar(200),
  approver_title varchar(200),
  approver_name varchar(200),
  approved_at timestamp with time zone,
  document_number varchar(40),
  number_year integer,
  number_value integer,
  dated_on date,
  signed_by varchar(64),
  signature_prefix varchar(16),
  signature_capacity varchar(200),
  signature_title varchar(200),
  signature_name varchar(200),
  signed_at timestamp with time zone,
  sent_by varchar(64),
  sent_to varchar(200),
  sent_via varchar(200),
  sent_note varchar(500),
  sent_at timestamp with time zone,
  constraint report_synthesis_once unique (campaign_id)
);

create table report_synthesis_part (
  synthesis_id varchar(36) not null references report_synthesis (id),
  agency varchar(32) not null,
  position integer not null,
  depth integer not null,
  number varchar(16) not null,
  heading varchar(300) not null,
  body varchar(12000) not null,
  edited boolean not null,
  primary key (synthesis_id, position)
);

create table report_synthesis_figure (
  synthesis_id varchar(36) not null references report_synthesis (id),
  agency varchar(32) not null,
  position integer not null,
  code varchar(64) not null,
  name varchar(300) not null,
  measure varchar(16) not null,
  origin varchar(16) not null,
  derived boolean not null,
  amount numeric(19, 4),
  estimated boolean not null,
  previous_amount numeric(19, 4),
  primary key (synthesis_id, position)
);

create table report_synthesis_cell (
  synthesis_id varchar(36) not null references report_synthesis (id),
  agency varchar(32) not null,
  position integer not null,
  code varchar(64) not null,
  unit varchar(16) not null,
  report_code varchar(64) not null,
  number integer not null,
  kind varchar(16) not null,
  origin varchar(16) not null,
  amount numeric(19, 4),
  estimated boolean not null,
  note varchar(500),
  rows_at varchar(300),
  primary key (synthesis_id, position)
);

create table report_synthesis_unit (
  synthesis_id varchar(36) not null references report_synthesis (id),
  agency varchar(32) not null,
  position integer not null,
  unit varchar(16) not null,
  name varchar(300) not null,
  report_code varchar(64) not null,
  state varchar(16) not null,
  timeliness varchar(16) not null,
  number integer,
  kind varchar(16),
  primary key (synthesis_id, position)
);

create table report_synthesis_table (
  synthesis_id varchar(36) not null references report_synthesis (id),
  agency varchar(32) not null,
  position integer not null,
  code varchar(64) not null,
  title varchar(300) not null,
  content varchar(100000) not null,
  primary key (synthesis_id, position)
);
