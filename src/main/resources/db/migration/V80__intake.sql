-- The same submission twice is one report: committed together with it. Neither the key nor
-- the token is here: the token is made again from the key, which only its sender has.
create table submissions (
  key_hash     varchar(64)  primary key,
  salt         varchar(32)  not null,
  body_hash    varchar(64)  not null,
  report_code  varchar(9)   not null references reports (code),
  submitted_at timestamp(6) with time zone not null
);
