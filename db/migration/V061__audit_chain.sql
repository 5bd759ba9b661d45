-- A link ties an entry to everything before it. Links stand apart from the entries, which are never touched again; horizon is
-- the transaction before which every entry is linked.
create table audit_link (
  position bigint not null check (position > 0),
  day      date not null,
  entry_id uuid not null,
  entry_at timestamptz not null,
  content  text not null check (content ~ '^[0-9a-f]{64}$'),
  value    text not null check (value ~ '^[0-9a-f]{64}$'),
  seal     text not null check (seal <> ''),
  horizon  xid8 not null,
  primary key (day, position)
) partition by range (day);
create index audit_link_position on audit_link (position);
create index audit_link_entry on audit_link (entry_id);
create table audit_link_rest partition of audit_link default;

create trigger audit_link_is_append_only before update or delete on audit_link
  for each row execute function refuse_change();
create trigger audit_link_is_not_truncated before truncate on audit_link
  for each statement execute function refuse_change();
create trigger audit_link_rest_is_not_truncated before truncate on audit_link_rest
  for each statement execute function refuse_change();

-- A cut says that everything before a month is archived, and with which link the archived part of the chain ended.
create table audit_cut (
  month    date primary key check (extract(day from month) = 1),
  position bigint not null check (position >= 0),
  day      date not null,
  value    text not null check (value ~ '^[0-9a-f]{64}$'),
  entries  bigint not null check (entries >= 0),
  file     text not null check (file <> ''),
  digest   text not null check (digest ~ '^[0-9a-f]{64}$'),
  at       timestamptz not null
);
create trigger audit_cut_is_append_only before update or delete on audit_cut
  for each row execute function refuse_change();
create trigger audit_cut_is_not_truncated before truncate on audit_cut
  for each statement execute function refuse_change();
