-- Messages to be sent, written in the transaction of what they tell. No address and no words stand here: both are
-- looked up when a message is sent.
create table outbox (
  id              bigint generated always as identity primary key,
  medium          varchar(10) not null,
  occasion        varchar(20) not null,
  about           varchar(40) not null,
  occurred_at     timestamp(6) with time zone not null,
  recipient       varchar(80) not null,
  language        varchar(2)  not null,
  agency          varchar(40),
  due             timestamp(6) with time zone,
  state           varchar(10) not null,
  created_at      timestamp(6) with time zone not null,
  attempts        integer     not null,
  next_attempt_at timestamp(6) with time zone,
  sent_at         timestamp(6) with time zone,
  last_error      varchar(300),
  bundle          bigint,
  unique (about, occasion, occurred_at, medium, recipient)
);

create index outbox_by_next_attempt on outbox (medium, next_attempt_at);
create index outbox_by_state on outbox (state, id);
create index outbox_by_bundle on outbox (bundle);
