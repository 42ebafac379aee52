-- The audit trail. audit_entry, audit_seal and audit_sealed are append-only: V031 makes PostgreSQL refuse UPDATE, DELETE
-- and TRUNCATE on them. H2 knows no such trigger without a class of its own inside the database; there the hash chains
-- still show every such change, they just do not prevent it.
create sequence audit_entry_seq;

create table audit_entry (
    id bigint not null primary key,
    agency varchar(32) not null,
    subject_type varchar(64) not null,
    subject_id varchar(64) not null,
    seq bigint not null,
    happened_at timestamp with time zone not null,
    actor_login varchar(64) not null,
    actor_name varchar(200) not null,
    on_behalf_of varchar(64),
    action varchar(100) not null,
    facts text not null,
    prev_hash varchar(64) not null,
    hash varchar(64) not null,
    constraint audit_entry_chain unique (agency, subject_type, subject_id, seq)
);
create index audit_entry_latest on audit_entry (agency, id);
create index audit_entry_actor on audit_entry (agency, actor_login, id);
create index audit_entry_subject_id on audit_entry (agency, subject_id, id);
create index audit_entry_moment on audit_entry (agency, happened_at, id);

-- One row per subject: where its chain ends. Locked while the chain is extended.
create table audit_chain (
    agency varchar(32) not null,
    subject_type varchar(64) not null,
    subject_id varchar(64) not null,
    seq bigint not null,
    head varchar(64) not null,
    primary key (agency, subject_type, subject_id)
);

-- Seals: each binds the entries sealed with it to all earlier seals.
create table audit_seal (
    agency varchar(32) not null,
    no bigint not null,
    sealed_at timestamp with time zone not null,
    entries bigint not null,
    previous_head varchar(64) not null,
    head varchar(64) not null,
    primary key (agency, no)
);

-- Which seal binds which entry. A range of ids would not do: an entry with a lower id may commit after a higher one.
create table audit_sealed (
    entry_id bigint not null primary key,
    agency varchar(32) not null,
    seal bigint not null
);
create index audit_sealed_order on audit_sealed (agency, seal, entry_id);

-- Entries waiting for their seal; written with the entry, emptied by the sealer.
create table audit_unsealed (
    entry_id bigint not null primary key,
    agency varchar(32) not null
);

-- The last seal of an agency; locked while sealing.
create table audit_head (
    agency varchar(32) not null primary key,
    no bigint not null,
    head varchar(64) not null
);
