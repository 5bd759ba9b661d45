-- An upload waits between its dry run and its import; it is dropped after a day.
create table upload (
  id       uuid primary key,
  account  uuid not null,
  purpose  text not null,
  name     text not null,
  content  bytea not null,
  received timestamptz not null
);

create index upload_received on upload (received);
