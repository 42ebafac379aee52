-- What each person has opened or acknowledged: a task nobody finds here is new to them.
create table task_read (
    login varchar(100) not null,
    task_id varchar(64) not null,
    agency varchar(32) not null,
    read_at timestamp with time zone not null,
    primary key (login, task_id)
);

-- Narrowings of the task list that a person keeps under a name.
create table task_filter (
    id varchar(36) primary key,
    agency varchar(32) not null,
    login varchar(100) not null,
    name varchar(80) not null,
    position integer not null,
    scope varchar(16) not null,
    kind varchar(100),
    due varchar(16) not null,
    search varchar(200),
    unit varchar(32),
    waiting boolean not null,
    unread boolean not null,
    created_at timestamp with time zone not null
);
create index task_filter_login on task_filter (login, position, id);

-- How a person wants their pages to behave; no row means as everybody's.
create table desk_setting (
    login varchar(100) primary key,
    agency varchar(32) not null,
    shortcuts boolean not null
);
