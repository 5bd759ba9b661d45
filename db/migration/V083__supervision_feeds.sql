-- A calendar feed is the address under which a calendar program reads an account's due days; only a hash of its secret is kept.
create table calendar_feed (
  id          uuid primary key,
  account_id  uuid not null unique references account,
  secret_hash text not null unique check (secret_hash ~ '^[0-9a-f]{64}$'),
  issued_at   timestamptz not null
);
