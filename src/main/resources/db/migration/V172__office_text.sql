-- The office's own sentences, in versions; the words the application comes with are in its resources and count until somebody writes others.
create table office_text (
  agency varchar(32) not null,
  text_key varchar(100) not null,
  number integer not null,
  effective_from date not null,
  -- the way back to the words the application comes with
  shipped boolean not null,
  subject varchar(200) not null,
  body varchar(13000) not null,
  note varchar(500) not null,
  by_login varchar(64) not null,
  by_name varchar(200) not null,
  written_at timestamp with time zone not null,
  primary key (agency, text_key, number)
);
create index office_text_in_force on office_text (agency, text_key, effective_from, number);
