-- An entry says who did what to which record, from where and how it ended; it is never changed. Months are partitions, so
-- that old ones can be archived as a whole; what falls into no month made yet goes into the last one.
create table audit_entry (
  id        uuid not null,
  at        timestamptz not null,
  account   uuid,
  username  text not null check (username <> ''),
  acting    text not null check (acting <> ''),
  address   text not null check (address <> ''),
  route     text not null check (route <> ''),
  request   text not null check (request <> ''),
  act       text not null check (act <> ''),
  kind      text not null check (kind <> ''),
  record    text not null check (record <> ''),
  unit_code text,
  result    text not null check (result <> ''),
  filter    text,
  row_count bigint check (row_count >= 0),
  fields    text[] not null,
  before    text[] not null check (cardinality(before) = cardinality(fields)),
  after     text[] not null check (cardinality(after) = cardinality(fields)),
  seal      text not null check (seal <> ''),
  txid      xid8 not null default pg_current_xact_id(),
  primary key (at, id)
) partition by range (at);
create index audit_entry_txid on audit_entry (txid);
create index audit_entry_record on audit_entry (kind, record, at);
create index audit_entry_username on audit_entry (username, at);
create table audit_entry_rest partition of audit_entry default;

create trigger audit_entry_is_append_only before update or delete on audit_entry
  for each row execute function refuse_change();
create trigger audit_entry_is_not_truncated before truncate on audit_entry
  for each statement execute function refuse_change();
create trigger audit_entry_rest_is_not_truncated before truncate on audit_entry_rest
  for each statement execute function refuse_change();
