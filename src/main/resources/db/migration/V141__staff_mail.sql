-- Where a member of staff receives mail, and which notices come that way as well.
alter table directory_staff add column email varchar(254);
alter table directory_staff add column mail_wish varchar(8) default 'RUNGS' not null;
