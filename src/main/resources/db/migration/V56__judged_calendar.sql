-- One row: up to which calendar finished steps have been judged. One whose time holds a day that changed after it is judged
-- again.
create table judged_calendar (version bigint not null);
insert into judged_calendar select version from calendar_version;
