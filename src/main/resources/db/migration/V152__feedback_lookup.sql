-- Feedback sent from outside: the digest of the secret its sender got, and how the answer is wanted.
alter table feedback_case add column lookup_digest varchar(64);
alter table feedback_case add column answer_by varchar(16);
create unique index feedback_by_lookup_digest on feedback_case (lookup_digest);
