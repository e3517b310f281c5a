-- Each time a person was shown who sent a report. Only ever grows.
create table identity_looks (
  id          bigint generated always as identity primary key,
  report_code varchar(9)   not null references reports (code),
  at          timestamp(6) with time zone not null,
  officer     varchar(64)  not null,
  reason      varchar(300) not null
);

create index identity_looks_by_report on identity_looks (report_code, id);
