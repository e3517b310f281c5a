-- Agencies, areas and categories are data: all of them change with the next reorganisation.
create table agencies (
  code       varchar(40)  primary key,
  name       varchar(200) not null,
  level      varchar(12)  not null,
  parent     varchar(40),
  area_code  varchar(10),
  valid_from date         not null,
  valid_to   date,
  successor  varchar(40)
);

-- Codes were re-used in 2025, so an area is known by its code and the day it became valid.
create table areas (
  code       varchar(10)  not null,
  valid_from date         not null,
  valid_to   date,
  name       varchar(100) not null,
  type       varchar(12)  not null,
  parent     varchar(10),
  latitude   double precision,
  longitude  double precision,
  primary key (code, valid_from)
);

create table area_boundaries (
  code       varchar(10)  not null,
  valid_from date         not null,
  boundary   varchar(8000000) not null,
  primary key (code, valid_from)
);

create table area_changes (
  effective  date         not null,
  old_code   varchar(10)  not null,
  new_code   varchar(10)  not null,
  primary key (effective, old_code, new_code)
);

create table categories (
  code       varchar(40)  primary key,
  parent     varchar(40)  references categories (code),
  name       varchar(100) not null,
  name_en    varchar(100) not null,
  urgent     boolean      not null,
  notice     varchar(300) not null,
  notice_en  varchar(300) not null,
  position   integer      not null
);
