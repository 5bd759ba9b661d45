-- An account is someone who may sign in; it is disabled, never deleted.
create table account (
  id             uuid primary key,
  version        bigint not null default 0,
  username       text not null unique check (username = lower(username) and char_length(username) between 2 and 64),
  display_name   text not null check (display_name <> ''),
  password_hash  text,
  password_since timestamptz not null,
  must_change    boolean not null default false,
  enabled        boolean not null default true,
  demonstration  boolean not null default false
);

-- A grant is a role of an account on a unit from its first to its last day.
create table account_grant (
  account_id uuid not null references account,
  position   integer not null,
  role       text not null
             check (role in ('DISTRICT_OFFICIAL', 'SUBDISTRICT_OFFICIAL', 'VIEWER', 'ADMINISTRATOR', 'API_CLIENT')),
  unit_code  text not null references unit,
  since      date not null check (since between date '1900-01-01' and date '2100-12-31'),
  until      date check (until >= since and until <= date '2100-12-31'),
  primary key (account_id, position)
);

-- An access token lets a REST client act as its owner; only the hash of its secret is kept.
create table access_token (
  id          uuid primary key,
  version     bigint not null default 0,
  account_id  uuid not null references account,
  label       text not null check (label <> ''),
  secret_hash text not null unique check (secret_hash ~ '^[0-9a-f]{64}$'),
  unit_code   text references unit,
  read_only   boolean not null,
  created     timestamptz not null,
  expires     timestamptz not null check (expires > created and expires <= created + interval '365 days'),
  last_used   timestamptz,
  revoked     timestamptz
);
create index access_token_account on access_token (account_id, created desc);

-- A set-up link works once: it lets an account, or the first administrator, choose a password.
create table setup_link (
  id          uuid primary key,
  version     bigint not null default 0,
  secret_hash text not null unique check (secret_hash ~ '^[0-9a-f]{64}$'),
  account_id  uuid references account,
  expires     timestamptz not null,
  used        timestamptz
);

-- A lockout counts the vain tries under one name, whether an account bears it or not.
create table sign_in_lockout (
  name         text primary key,
  tries        integer not null check (tries >= 0),
  tried        timestamptz not null,
  locked_until timestamptz
);
