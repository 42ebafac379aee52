-- What another system has sent in: the same code is the same thing for ever.
create table exchange_intake (
  agency varchar(32) not null,
  sender varchar(64) not null,
  outside_code varchar(100) not null,
  -- empty for the dossier itself, else the sender's code of what came later
  part varchar(120) not null,
  content_hash varchar(64) not null,
  dossier_id varchar(36),
  dossier_code varchar(64),
  received_at timestamp with time zone not null,
  constraint exchange_intake_pk primary key (agency, sender, outside_code, part)
);
create index exchange_intake_dossier on exchange_intake (agency, dossier_id);

-- Other content under a code that was used before; somebody at the desk has to look.
create table exchange_conflict (
  id varchar(36) not null primary key,
  agency varchar(32) not null,
  sender varchar(64) not null,
  outside_code varchar(100) not null,
  part varchar(120) not null,
  content_hash varchar(64) not null,
  dossier_id varchar(36) not null,
  dossier_code varchar(64) not null,
  arrived_at timestamp with time zone not null,
  constraint exchange_conflict_once unique (agency, sender, outside_code, part, content_hash)
);
create index exchange_conflict_list on exchange_conflict (agency, arrived_at, id);
