-- Citizens who sign in by e-mail. Their address stands here and nowhere else; links and sessions are kept as hashes.
create table citizens (
  id           varchar(22)  primary key,
  email        varchar(254) not null unique,
  made_at      timestamp(6) with time zone not null,
  confirmed_at timestamp(6) with time zone
);

create table citizen_links (
  id         varchar(22) primary key,
  citizen_id varchar(22) not null references citizens (id),
  back_to    varchar(9),
  asked_at   timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  token_hash varchar(64) unique,
  used_at    timestamp(6) with time zone
);

create index citizen_links_by_citizen on citizen_links (citizen_id, asked_at);

create table citizen_sessions (
  token_hash varchar(64) primary key,
  citizen_id varchar(22) not null references citizens (id),
  expires_at timestamp(6) with time zone not null
);

create index citizen_sessions_by_citizen on citizen_sessions (citizen_id);
