-- The calendar on which a clock was last counted: an open clock of an older one is counted again, one case a transaction.
alter table clocks add column counted_on bigint default 0 not null;
create index clocks_counted_on on clocks (stopped_at, counted_on);

-- The calendar that a line of the log made: who counted on an older one learns which days differ.
alter table calendar_log add column version bigint;
