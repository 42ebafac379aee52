-- A unit that is closed keeps its name in what is past; it takes no work and no people any more.
alter table directory_unit add column closed_at timestamp with time zone;

-- A password that the administrator gave: it opens only the page on which its owner sets another, and only until this moment.
alter table directory_staff add column password_once_until timestamp with time zone;
