-- What the public reads; visible from released_at on.
create table publications (
  report_code varchar(9)    primary key references reports (code),
  title       varchar(4000) not null,
  description varchar(4000) not null,
  answer      varchar(4000) not null,
  photos      varchar(500)  not null,
  search_text varchar(12500) not null,
  released_at timestamp(6) with time zone
);

create index publications_by_release on publications (released_at);
