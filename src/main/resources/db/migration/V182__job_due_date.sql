-- Jobs are taken in the order in which they fell due: after an outage the oldest promise comes first.
create index dunghen_job_due on act_ru_job (duedate_, id_);
