-- What a table of figures asks of the promises and apologies of every dossier it judges is answered by the indexes alone.
create index dossier_clock_promises on dossier_clock_row (dossier_id, promise_no, seq, due_after, written_at);
drop index dossier_clock_promise;
create index dossier_apology_letters on dossier_apology (dossier_id, stage, promise_no, sent_at, kind, timely_until);
drop index dossier_apology_of_dossier;
