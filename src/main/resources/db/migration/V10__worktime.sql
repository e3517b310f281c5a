-- Office hours with validity, for the province (no agency) or for one agency.
create table calendars (
  id         integer     primary key,
  agency     varchar(40),
  name       varchar(100) not null,
  valid_from date        not null,
  valid_to   date,
  counting   varchar(24) not null
);

create table calendar_sessions (
  calendar_id integer not null references calendars (id),
  weekday     integer not null,
  from_minute integer not null,
  to_minute   integer not null,
  primary key (calendar_id, weekday, from_minute)
);

-- Days that differ from the week's pattern. Only confirmed rows count.
create table calendar_days (
  id           bigint generated always as identity primary key,
  agency       varchar(40),
  on_date      date         not null,
  type         varchar(16)  not null,
  name         varchar(200) not null,
  source       varchar(300) not null,
  entered_by   varchar(64)  not null,
  entered_at   timestamp(6) with time zone not null,
  confirmed_by varchar(64),
  confirmed_at timestamp(6) with time zone
);

create index calendar_days_by_day on calendar_days (on_date);

-- Every change of the calendar moves this number, so that every node notices.
create table calendar_version (version bigint not null);
insert into calendar_version values (1);

-- 07:00-11:30 and 13:30-17:00, Monday to Friday; days counted as the Civil Code counts them.
insert into calendars values (1, null, 'Giờ hành chính của tỉnh', date '2000-01-01', null, 'CIVIL_CODE');
insert into calendar_sessions
  select 1, d, 420, 690 from (values (1), (2), (3), (4), (5)) as days (d);
insert into calendar_sessions
  select 1, d, 810, 1020 from (values (1), (2), (3), (4), (5)) as days (d);
