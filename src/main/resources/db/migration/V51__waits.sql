-- How many working minutes of a pause are the answer that is still awaited.
alter table cases add column waited bigint default 0 not null;
