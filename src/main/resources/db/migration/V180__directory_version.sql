-- Grows with every change of staff or units, so that each node knows when what it keeps in memory is out of date.
create table directory_version (
  agency varchar(32) not null,
  number_now bigint not null,
  constraint directory_version_pk primary key (agency)
);
