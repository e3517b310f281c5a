-- Office hours with validity: for one province or, without one, for every province; for one agency or for all.
create table calendars (
  id                integer      primary key,
  province          varchar(40)  default '' not null,
  agency            varchar(40)  default '' not null,
  name              varchar(100) not null,
  valid_from        date         not null,
  valid_to          date,
  counting          varchar(24)  not null,
  observes_days_off boolean      not null
);

-- Weekday 1 is Monday; minutes after midnight.
create table calendar_sessions (
  calendar_id integer not null references calendars (id),
  weekday     integer not null check (weekday between 1 and 7),
  from_minute integer not null check (from_minute >= 0),
  to_minute   integer not null check (to_minute <= 1440),
  primary key (calendar_id, weekday, from_minute),
  check (from_minute < to_minute)
);

-- Days that differ from their weekday's rule. Only confirmed rows count, and it takes two persons to confirm one.
create table calendar_days (
  id           bigint generated always as identity primary key,
  province     varchar(40)  default '' not null,
  agency       varchar(40)  default '' not null,
  on_date      date         not null,
  type         varchar(16)  not null,
  name         varchar(200) not null,
  sessions     varchar(100),
  source       varchar(300) not null,
  entered_by   varchar(64)  not null,
  entered_at   timestamp(6) with time zone not null,
  confirmed_by varchar(64),
  confirmed_at timestamp(6) with time zone,
  unique (on_date, province, agency),
  check (confirmed_by is null or confirmed_by <> entered_by)
);

-- Who entered, confirmed and removed what, and why; it only grows.
create table calendar_log (
  id      bigint generated always as identity primary key,
  at      timestamp(6) with time zone not null,
  person  varchar(64)  not null,
  action  varchar(16)  not null,
  on_date date         not null,
  agency  varchar(40),
  type    varchar(16)  not null,
  name    varchar(200) not null,
  source  varchar(300) not null,
  reason  varchar(500)
);

-- Every change of the calendar moves this number, so that every node notices.
create table calendar_version (version bigint not null);
insert into calendar_version values (1);

-- 07:00-11:30 and 13:30-17:00, Monday to Friday; days counted as the Civil Code counts them.
insert into calendars (id, name, valid_from, counting, observes_days_off)
  values (1, 'Giờ hành chính', date '2000-01-01', 'NEXT_DAY_END_OF_DAY', true);
insert into calendar_sessions
  select 1, d, 420, 690 from (values (1), (2), (3), (4), (5)) as days (d);
insert into calendar_sessions
  select 1, d, 810, 1020 from (values (1), (2), (3), (4), (5)) as days (d);
