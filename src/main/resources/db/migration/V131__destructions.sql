-- What was destroyed because its time was over, case by case. Only ever grows.
create table destructions (
  id          bigint generated always as identity primary key,
  at          timestamp(6) with time zone not null,
  data_class  varchar(16) not null,
  report_code varchar(9)  not null references reports (code),
  items       integer     not null,
  days        integer     not null
);

create index destructions_by_time on destructions (at);
