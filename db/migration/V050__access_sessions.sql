-- A web session is what the cookie leads to, shared by all running applications (the columns are Spring Session's).
create table web_session (
  primary_id            text primary key,
  session_id            text not null unique,
  creation_time         bigint not null,
  last_access_time      bigint not null,
  max_inactive_interval integer not null,
  expiry_time           bigint not null,
  principal_name        text
);
create index web_session_expiry on web_session (expiry_time);

-- An attribute is one thing a web session remembers, such as who signed in or where to go next.
create table web_session_attributes (
  session_primary_id text not null references web_session on delete cascade,
  attribute_name     text not null,
  attribute_bytes    bytea not null,
  primary key (session_primary_id, attribute_name)
);

-- An account session is one sign-in on one device, as its owner sees it in a list; the end is kept so that he can be told.
create table account_session (
  id             uuid primary key,
  account_id     uuid not null references account,
  way            text not null check (way in ('PASSWORD', 'PROVIDER', 'TICKET')),
  password_since timestamptz not null,
  began          timestamptz not null,
  last_seen      timestamptz not null,
  address        text not null,
  agent          text not null,
  ended          timestamptz,
  end_reason     text check (end_reason in ('SIGNED_OUT', 'OWNER', 'OFFICER', 'DISPLACED', 'PASSWORD')),
  check ((ended is null) = (end_reason is null))
);
create index account_session_account on account_session (account_id, last_seen);
create index account_session_living on account_session (last_seen) where ended is null;
