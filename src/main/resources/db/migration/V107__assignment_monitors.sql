-- Units that watch the same work beside the first one, by code; any of them confirms its result.
alter table plan_assignment add column more_monitors varchar(1000);
