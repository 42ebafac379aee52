-- Jobs are taken by their due date, three at a time. Without this index the engine sorts all that are due for each three of them:
-- of 100,000 timers that fell due while nothing ran it worked 24 a second.
create index dunghen_job_by_due on act_ru_job (duedate_);
