-- The record of a report. Identity is in one table of its own; history only grows.
create table reports (
  code               varchar(9)    primary key,
  status             varchar(20)   not null,
  status_at          timestamp(6) with time zone not null,
  channel            varchar(12)   not null,
  kind               varchar(12)   not null,
  reporter_kind      varchar(16)   not null,
  category           varchar(40)   not null,
  sub_category       varchar(60),
  title              varchar(200),
  description        varchar(4000) not null,
  search_text        varchar(4500) not null,
  latitude           double precision not null,
  longitude          double precision not null,
  address            varchar(300),
  area_code          varchar(10),
  occurred_at        timestamp(6) with time zone,
  dangerous          boolean       not null,
  hide_identity      boolean       not null,
  consent_to_publish boolean       not null,
  submitted_at       timestamp(6) with time zone not null,
  agency             varchar(40),
  urgency            varchar(10)   not null,
  merged_into        varchar(9)    references reports (code),
  token_hash         varchar(64)   not null
);

create index reports_by_submission on reports (submitted_at, code);
create index reports_by_place on reports (category, latitude, longitude);
create index reports_by_survivor on reports (merged_into);

create table reporters (
  report_code varchar(9) primary key references reports (code),
  name        varchar(120),
  phone       varchar(20),
  email       varchar(254)
);

create table report_history (
  id          bigint generated always as identity primary key,
  report_code varchar(9)  not null references reports (code),
  at          timestamp(6) with time zone not null,
  kind        varchar(24) not null,
  status      varchar(20),
  actor       varchar(64) not null,
  agency      varchar(40),
  clause      varchar(10),
  due         timestamp(6) with time zone,
  text        varchar(4000)
);

create index report_history_by_report on report_history (report_code, id);
