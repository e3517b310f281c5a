-- The key under which texts are signed that strangers carry back to us: one for all nodes, so that each node believes
-- what another has signed, before and after a restart.
create table signing_keys (
  id     smallint    primary key,
  secret varchar(64) not null
);

-- Puzzles that have been solved, until they would be refused for their age: each lets one report in.
create table solved_puzzles (
  nonce      varchar(22) primary key,
  sender     varchar(64),
  expires_at timestamp(6) with time zone not null
);
