-- A second factor is the secret an account shares with an authenticator app, encrypted; it counts once a code confirmed it.
create table second_factor (
  account_id uuid primary key references account,
  secret     text not null check (secret <> ''),
  created    timestamptz not null,
  confirmed  timestamptz
);

-- A use is a half minute whose code was accepted; the key refuses the same code a second time.
create table second_factor_use (
  account_id uuid not null references account,
  step       bigint not null,
  primary key (account_id, step)
);

-- A recovery code stands in for the app once; only its hash is kept.
create table recovery_code (
  account_id  uuid not null references account,
  secret_hash text not null check (secret_hash ~ '^[0-9a-f]{64}$'),
  used        timestamptz,
  primary key (account_id, secret_hash)
);
