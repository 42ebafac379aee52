-- H2 has no such index.
select 1;
