-- Ladders with a change that begins on a later day: on its morning every watch on the ladder looks again, then the row goes.
create table ladder_coming (
  agency varchar(32) not null,
  kind varchar(64) not null,
  effective_from date not null,
  begins_at timestamp with time zone not null,
  primary key (agency, kind, effective_from)
);
create index ladder_coming_next on ladder_coming (agency, begins_at, kind);
