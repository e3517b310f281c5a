-- One row: which seed this database was made of, and a mark that is new after every change,
-- by which each node knows that what it keeps in memory is old.
create table directory_state (
  id           integer     primary key check (id = 1),
  seed         varchar(40),
  seed_version integer     not null,
  revision     varchar(36) not null
);

insert into directory_state (id, seed_version, revision) values (1, 0, 'empty');
