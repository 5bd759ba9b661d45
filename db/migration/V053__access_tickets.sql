-- A used ticket is the number of a one-time ticket that let somebody in; the key refuses it a second time.
create table used_ticket (
  number_hash text primary key check (number_hash ~ '^[0-9a-f]{64}$'),
  used        timestamptz not null
);
create index used_ticket_used on used_ticket (used);
