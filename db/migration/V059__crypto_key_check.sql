-- A key check is a known text sealed by a key that wrote here; it tells a wrong or missing key at the start, and no key.
create table key_check (
  key_id text primary key check (key_id ~ '^[a-z][a-z0-9]{0,15}$'),
  seal   text not null check (seal <> ''),
  since  timestamptz not null
);
