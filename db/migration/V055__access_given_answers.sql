-- A given answer is what the first request with an Idempotency-Key was told; a repeat within two days is told the same.
create table given_answer (
  account_id  uuid not null references account,
  key         text not null check (char_length(key) between 1 and 200),
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  claimed     timestamptz not null,
  status      integer check (status between 200 and 299),
  etag        text,
  location    text,
  body        text,
  primary key (account_id, key)
);
create index given_answer_claimed on given_answer (claimed);
