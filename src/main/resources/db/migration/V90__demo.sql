-- How far the demonstration's past has been played; empty wherever there is no demonstration.
create table demo_loading (
  id          integer primary key check (id = 1),
  planned_at  timestamp(6) with time zone not null,
  steps       integer not null,
  finished_at timestamp(6) with time zone
);

-- Which report came of which story, so that a play that was cut off can go on.
create table demo_reports (
  number      integer    primary key,
  report_code varchar(9) not null references reports (code)
);
