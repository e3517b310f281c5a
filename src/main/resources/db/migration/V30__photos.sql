-- A photo's bytes are on disk before its row is here.
create table photos (
  id          varchar(32)  primary key,
  report_code varchar(9),
  kind        varchar(12)  not null,
  hash        varchar(64)  not null,
  width       integer      not null,
  height      integer      not null,
  staged_at   timestamp(6) with time zone not null,
  published   boolean      not null,
  position    integer      not null
);

create index photos_by_report on photos (report_code, position);
create index photos_staged on photos (staged_at);
create index photos_by_hash on photos (hash);
