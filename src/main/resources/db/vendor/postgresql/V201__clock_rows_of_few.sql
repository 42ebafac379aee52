-- The few dossiers whose original date was moved, whose clock stood, or that made a second promise: asked of every dossier a table
-- of figures judges.
create index dossier_clock_row_moved on dossier_clock_row (dossier_id) where moves_original and seq > 1;
create index dossier_clock_row_stood on dossier_clock_row (dossier_id) where kind = 'PAUSE';
create index dossier_clock_row_several on dossier_clock_row (dossier_id) where promise_no > 1;
