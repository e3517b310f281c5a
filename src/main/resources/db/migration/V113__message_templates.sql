-- Words of messages that the Centre has changed; where there is no row, the words that came with the house are used.
create table message_templates (
  occasion   varchar(20)   not null,
  language   varchar(2)    not null,
  subject    varchar(200)  not null,
  body       varchar(4000) not null,
  changed_by varchar(64)   not null,
  changed_at timestamp(6) with time zone not null,
  primary key (occasion, language)
);
