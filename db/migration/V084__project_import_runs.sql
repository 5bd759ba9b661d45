-- A run is one taking-in of a table: who began it, how far it is, how it ended; the rows themselves are written in one transaction.
create table import_run (
  id        uuid primary key,
  account   uuid not null,
  who       text not null,
  purpose   text not null,
  digest    text not null,
  total     int not null check (total >= 0),
  added     int not null default 0,
  changed   int not null default 0,
  unchanged int not null default 0,
  refused   int not null default 0,
  state     text not null check (state in ('RUNNING', 'DONE', 'REFUSED', 'BROKEN')),
  said      text not null default '',
  started   timestamptz not null,
  ended     timestamptz,
  seen      timestamptz not null default clock_timestamp(),
  check ((state = 'RUNNING') = (ended is null))
);

-- Two tables of one sort are never taken in at once.
create unique index import_run_one on import_run (purpose) where state = 'RUNNING';
create index import_run_account on import_run (account, purpose, started desc);
create index import_run_digest on import_run (purpose, digest) where state = 'DONE';
