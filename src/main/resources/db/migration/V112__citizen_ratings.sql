-- What citizens other than the reporter think of a published result: one verdict a person and case.
create table citizen_ratings (
  report_code varchar(9)    not null references reports (code),
  citizen_id  varchar(22)   not null,
  level       varchar(12)   not null,
  remark      varchar(2000),
  rated_at    timestamp(6) with time zone not null,
  primary key (report_code, citizen_id)
);

create index citizen_ratings_by_citizen on citizen_ratings (citizen_id);
