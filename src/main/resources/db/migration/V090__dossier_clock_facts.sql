-- What the figures of a past moment need of each row of the clock ledger: the original due date with it, and the promise it
-- makes or moves. Older rows get the last that is known: exact from the last move of the original date on; before it, the
-- date that row gave, and never one later than the original date became.
alter table dossier_clock_row add column original_after timestamp with time zone;
alter table dossier_clock_row add column promise_no integer;

update dossier_clock_row set original_after = coalesce(
  (select case
      when exists (select 1 from dossier_clock_row n
        where n.dossier_id = d.id and n.moves_original and n.seq > dossier_clock_row.seq)
      then least(d.original_due, (select max(m.due_after) from dossier_clock_row m
        where m.dossier_id = d.id and m.moves_original and m.seq <= dossier_clock_row.seq))
      else d.original_due end
    from dossier d where d.id = dossier_clock_row.dossier_id),
  due_after);

update dossier_clock_row set promise_no =
  (select count(*) from dossier_clock_row m where m.dossier_id = dossier_clock_row.dossier_id
    and m.kind in ('START', 'RESTART', 'RESUME', 'EXTENSION') and m.seq <= dossier_clock_row.seq)
  where kind in ('START', 'RESTART', 'RESUME', 'EXTENSION', 'CALENDAR');

alter table dossier_clock_row alter column original_after set not null;
create index dossier_clock_promise on dossier_clock_row (promise_no, dossier_id);
create index dossier_clock_kind on dossier_clock_row (kind, dossier_id);
