-- What a reporter has allowed, from each time on. Only ever grows.
create table consents (
  id              bigint generated always as identity primary key,
  report_code     varchar(9)  not null references reports (code),
  at              timestamp(6) with time zone not null,
  to_publish      boolean     not null,
  to_be_contacted boolean     not null,
  to_tell_agency  boolean     not null,
  wording         varchar(20) not null
);

create index consents_by_report on consents (report_code, id);
