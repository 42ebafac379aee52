-- Working calendar: holiday rules, office hours, yearly decisions. Agency '*' = the whole country.

create table calendar_holiday_rule (
    agency varchar(32) not null,
    code varchar(32) not null,
    name varchar(200) not null,
    lunar boolean not null,
    month_number integer not null,
    day_number integer not null,
    shift_days integer not null,
    monday_shift_days integer,
    length_days integer not null,
    applies_from date not null,
    applies_to date,
    basis varchar(500) not null,
    constraint calendar_holiday_rule_pk primary key (agency, code, applies_from)
);

create table calendar_office_hours (
    agency varchar(32) not null,
    applies_from date not null,
    opens varchar(5) not null,
    closes varchar(5) not null,
    basis varchar(500) not null,
    constraint calendar_office_hours_pk primary key (agency, applies_from, opens)
);

-- A year listed here has all its decisions in; in other years computed days off are marked "expected".
create table calendar_decided_year (
    agency varchar(32) not null,
    year_number integer not null,
    basis varchar(500) not null,
    constraint calendar_decided_year_pk primary key (agency, year_number)
);

create table calendar_decision (
    id varchar(64) not null,
    agency varchar(32) not null,
    decided_day date not null,
    kind varchar(16) not null,
    name varchar(200) not null,
    basis varchar(500) not null,
    decided_by varchar(64) not null,
    decided_at timestamp with time zone not null,
    version integer not null,
    constraint calendar_decision_pk primary key (id),
    constraint calendar_decision_day unique (agency, decided_day)
);

-- Raised with every change, so that each node sees when what it has read is stale.
create table calendar_version (
    agency varchar(32) not null,
    number_now bigint not null,
    constraint calendar_version_pk primary key (agency)
);
