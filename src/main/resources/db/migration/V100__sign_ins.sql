-- Who signed in and who was refused. No account is named that we do not have: people type their password there too.
-- The address is shortened to its network.
create table sign_ins (
  id         bigint generated always as identity primary key,
  tried_at   timestamp(6) with time zone not null,
  account    varchar(64),
  address    varchar(64) not null,
  entered    boolean     not null
);

create index sign_ins_by_time on sign_ins (tried_at);
