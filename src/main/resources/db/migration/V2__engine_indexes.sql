-- The engine looks for due jobs and for sub-tasks without an index of its own:
-- with many open cases each look-up reads the whole table.
create index tgs_idx_job_duedate on ACT_RU_JOB (DUEDATE_);
create index tgs_idx_task_parent on ACT_RU_TASK (PARENT_TASK_ID_);
