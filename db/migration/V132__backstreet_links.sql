-- What is known of a link beside its project: the length it was built with.
create table street_link (
  project_id      uuid primary key references project,
  version         bigint not null default 0,
  as_built        numeric check (as_built > 0 and as_built <= 20000),
  as_built_source text not null default '' check (char_length(as_built_source) <= 500),
  changes         integer not null default 0,
  check (as_built is null or as_built_source <> '')
);

-- That a link was opened to traffic, and how the metres it counts with came about.
create table street_link_opening (
  id          uuid primary key,
  project_id  uuid not null references project,
  position    integer not null check (position > 0),
  day         date not null check (day between date '1900-01-01' and date '2100-12-31'),
  measured    text not null check (measured in ('DRAWN', 'AS_BUILT')),
  base        numeric not null check (base > 0),
  overlapping numeric not null check (overlapping >= 0),
  counted     numeric not null check (counted >= 0 and counted <= base),
  evidence_id uuid not null references evidence,
  recorded_by uuid not null,
  recorder    text not null,
  recorded_at timestamptz not null,
  unique (project_id, position)
);
create trigger street_link_opening_is_append_only before update or delete on street_link_opening for each row execute function refuse_change();

-- How many metres of an opened link lie upon another one that was opened before.
create table street_link_overlap (
  opening_id uuid not null references street_link_opening,
  position   integer not null,
  other_id   uuid not null references project,
  metres     numeric not null check (metres > 0),
  primary key (opening_id, position)
);
create trigger street_link_overlap_is_append_only before update or delete on street_link_overlap for each row execute function refuse_change();

-- That an opening brought its link to the stage opened; each does so once.
create table street_link_count (
  opening_id uuid primary key references street_link_opening,
  counted_at timestamptz not null
);
create trigger street_link_count_is_append_only before update or delete on street_link_count for each row execute function refuse_change();
