-- Room for what is sealed: a nonce, a tag and the name of the key go with every part.
alter table reporters alter column name set data type varchar(800);
alter table reporters alter column phone set data type varchar(200);
alter table reporters alter column email set data type varchar(800);
