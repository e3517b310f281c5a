-- One row a report whose process has started or is about to.
create table cases (
  report_code    varchar(9)  primary key references reports (code),
  returns        integer     not null,
  extended_at    timestamp(6) with time zone,
  extension_asked_at timestamp(6) with time zone,
  reopened_at    timestamp(6) with time zone,
  asked_at       timestamp(6) with time zone,
  waiting_until  timestamp(6) with time zone,
  reception_pause bigint     not null,
  handling_pause bigint      not null
);

-- The door's promise that an instance will be started; done in the start's own transaction.
-- An order that is done has no next attempt, so the index alone gives the next one in line.
create table start_orders (
  report_code    varchar(9)  primary key references reports (code),
  placed_at      timestamp(6) with time zone not null,
  done_at        timestamp(6) with time zone,
  attempts       integer     not null,
  next_attempt_at timestamp(6) with time zone,
  last_error     varchar(500)
);

create index start_orders_by_turn on start_orders (next_attempt_at);

-- What citizens, officers, boards and explanations read; written together with the timers.
create table clocks (
  id             bigint generated always as identity primary key,
  report_code    varchar(9)   not null references reports (code),
  scope          varchar(60)  not null,
  clause         varchar(10)  not null,
  anchor         timestamp(6) with time zone not null,
  text           varchar(200) not null,
  paused         bigint       not null,
  owner          varchar(40)  not null,
  started_at     timestamp(6) with time zone not null,
  soon_at        timestamp(6) with time zone,
  due            timestamp(6) with time zone not null,
  escalated_at   timestamp(6) with time zone,
  soon_rang      timestamp(6) with time zone,
  overdue_since  timestamp(6) with time zone,
  escalation_rang timestamp(6) with time zone,
  met_at         timestamp(6) with time zone,
  stopped_at     timestamp(6) with time zone,
  unique (report_code, scope, clause, anchor)
);

create index clocks_open on clocks (stopped_at, due);

-- What an officer submitted with a task's form: the words stay here, the engine gets the outcome.
create table task_decisions (
  id             bigint generated always as identity primary key,
  report_code    varchar(9)   not null references reports (code),
  task_id        varchar(64)  not null unique,
  task           varchar(60)  not null,
  outcome        varchar(20)  not null,
  actor          varchar(64)  not null,
  at             timestamp(6) with time zone not null,
  agency         varchar(40),
  urgency        varchar(10),
  reason         varchar(40),
  text           varchar(4000),
  days           integer,
  committed_on   date,
  target         varchar(9)
);

create index task_decisions_by_report on task_decisions (report_code, task, id);

-- Agencies asked to help; the row outlives the task, so a return loses nobody's work.
create table contributions (
  report_code    varchar(9)   not null references reports (code),
  agency         varchar(40)  not null,
  asked_at       timestamp(6) with time zone not null,
  given_at       timestamp(6) with time zone,
  released_at    timestamp(6) with time zone,
  text           varchar(4000),
  primary key (report_code, agency, asked_at)
);
