-- A planned link is a street somebody lays beside the stored ones to see what it would change; it counts for nothing.
create table pattern_link (
  position integer primary key check (position >= 0),
  key      text not null check (key <> ''),
  name     text not null,
  shape    bytea not null,
  source   text not null check (source <> '' and char_length(source) <= 500),
  laid_by  text not null check (laid_by <> ''),
  laid_at  timestamptz not null
);
