-- Finding entries among a million. What stands here is derived from sealed entries, helps to find and proves nothing:
-- the hash chains know nothing of it, and it may be emptied at any time and is then written anew.
create index audit_entry_behalf on audit_entry (agency, on_behalf_of, id);
create index audit_entry_action on audit_entry (agency, action, id);

-- One row for each word an entry says, without accents, and one for the unit of who did it ("@CN").
create table audit_word (
    agency varchar(32) not null,
    word varchar(40) not null,
    entry_id bigint not null,
    primary key (agency, word, entry_id)
);

-- The last seal whose entries stand in audit_word; locked while that goes on.
create table audit_worded (
    agency varchar(32) not null primary key,
    seal bigint not null
);
