-- The tasks as the lists know them: one row a task, written with the engine's own rows in one transaction.
create table task_item (
    id varchar(64) primary key,
    agency varchar(32) not null,
    kind varchar(100) not null,
    name varchar(255) not null,
    subject_type varchar(64) not null,
    subject_id varchar(64) not null,
    subject_code varchar(100) not null,
    subject_title varchar(1000) not null,
    subject_person varchar(500),
    search_text varchar(2000) not null,
    offered_to varchar(200) not null,
    unit varchar(32),
    assignee varchar(100),
    assigned_at timestamp with time zone,
    opened_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    hourly boolean not null,
    from_text varchar(500) not null,
    done_at timestamp with time zone,
    done_by varchar(100),
    version integer not null,
    -- whose list it stands on now: filled while open, else null
    open_for varchar(200),
    open_unit varchar(32),
    open_agency varchar(32)
);
create index task_item_open_for on task_item (open_for, due_at, id);
create index task_item_open_unit on task_item (open_unit, due_at, id);
create index task_item_open_agency on task_item (open_agency, due_at, id);
create index task_item_subject on task_item (subject_type, subject_id, opened_at);

create table task_draft (
    task_id varchar(64) not null,
    login varchar(100) not null,
    agency varchar(32) not null,
    answers text not null,
    saved_at timestamp with time zone not null,
    primary key (task_id, login)
);

-- Rungs of the ladders: what happens when, before and after a due moment, and who hears of it.
create table ladder_rung (
    kind varchar(64) not null,
    code varchar(64) not null,
    agency varchar(32) not null,
    effective_from date not null,
    position integer not null,
    offset_days integer not null,
    act varchar(32) not null,
    who varchar(500) not null,
    name varchar(255) not null,
    active boolean not null,
    changed_by varchar(100) not null,
    changed_at timestamp with time zone not null,
    primary key (agency, kind, code, effective_from)
);

create table ladder_fired (
    agency varchar(32) not null,
    kind varchar(64) not null,
    subject_type varchar(64) not null,
    subject_id varchar(64) not null,
    promise integer not null,
    rung varchar(64) not null,
    fired_at timestamp with time zone not null,
    primary key (agency, kind, subject_type, subject_id, promise, rung)
);

create table clock_offset (
    id integer primary key,
    agency varchar(32) not null,
    offset_millis bigint not null
);

-- agency '*' is the whole country; a department's own rows, entered later, come first
insert into ladder_rung (kind, code, agency, effective_from, position, offset_days, act, who, name, active, changed_by, changed_at) values
    ('dossier', 'FORECAST', '*', date '2018-01-01', 1, -2, 'DUE_SOON', 'OFFICER,UNIT_HEAD', 'Khai khả năng đúng hạn', true, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00'),
    ('dossier', 'EXPIRED', '*', date '2018-01-01', 2, 0, 'EXPIRED', 'OFFICER,UNIT_HEAD', 'Quá hạn trả, phải xin lỗi', true, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00'),
    ('dossier-apology', 'LAST_DAY', '*', date '2018-01-01', 1, -1, 'NOTICE', 'OFFICER,UNIT_HEAD', 'Ngày cuối gửi thư xin lỗi trước hạn', true, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00'),
    ('dossier-apology', 'OVERDUE', '*', date '2018-01-01', 2, 0, 'NOTICE', 'UNIT_HEAD', 'Nợ lời xin lỗi: báo trưởng phòng', true, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00'),
    ('dossier-apology', 'OVERDUE_1', '*', date '2018-01-01', 3, 1, 'NOTICE', 'CHIEF_OF_OFFICE', 'Nợ lời xin lỗi: báo Chánh Văn phòng', true, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00'),
    ('dossier-apology', 'OVERDUE_2', '*', date '2018-01-01', 4, 2, 'NOTICE', 'DIRECTOR', 'Nợ lời xin lỗi: báo Giám đốc', true, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00');
