-- The time that the tasks of a dossier's turns get, and the rung that comes before an opinion is due.
insert into dossier_step_share (task, agency, percent_of_limit, working_hours) values
  ('approve-supplement', '*', null, 4),
  ('send-supplement', '*', null, 4),
  ('receive-supplement', '*', null, 4),
  ('announce-result', '*', null, 4),
  ('return-papers', '*', null, 8),
  ('explain-lateness', '*', null, 16),
  ('receive-explanation', '*', null, 8);

insert into ladder_rung (kind, code, agency, effective_from, position, offset_days, act, who, name, active, changed_by, changed_at) values
    ('dossier-opinion', 'SOON', '*', date '2018-01-01', 0, -1, 'NOTICE', 'UNIT_HEAD', 'Sắp đến hạn cho ý kiến', true, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00');
