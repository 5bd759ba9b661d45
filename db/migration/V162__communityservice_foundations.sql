-- A fund posting is money that came into a foundation or went out of it; a mistake is undone by a posting that reverses it.
create table foundation_posting (
  id            uuid primary key,
  position      bigint generated always as identity,
  foundation_id uuid not null references project,
  flow          text not null check (flow in ('IN', 'OUT')),
  yuan          numeric(18, 2) not null check (yuan > 0),
  day           date not null check (day between date '1900-01-01' and date '2100-12-31'),
  purpose       text not null check (purpose <> ''),
  project_id    uuid references project,
  reverses      uuid unique references foundation_posting,
  evidence      uuid not null references evidence,
  said_by       text not null,
  said_at       timestamptz not null
);
create index foundation_posting_in_order on foundation_posting (foundation_id, position);
create trigger foundation_posting_is_append_only before update or delete on foundation_posting
  for each row execute function refuse_change();
