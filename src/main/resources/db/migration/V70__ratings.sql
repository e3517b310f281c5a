-- One verdict a reporter and round: a reopened case is rated anew.
create table ratings (
  report_code varchar(9)    not null references reports (code),
  round       integer       not null,
  level       varchar(12)   not null,
  remark      varchar(2000),
  rated_at    timestamp(6) with time zone not null,
  primary key (report_code, round)
);
