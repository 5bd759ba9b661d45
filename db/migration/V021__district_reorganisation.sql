-- The decision about a split unit: from rest_since on its records belong to rest_code.
alter table unit
  add column rest_code  text references unit,
  add column rest_since date check (rest_since >= abolished and rest_since <= date '2100-12-31'),
  add check ((rest_code is null) = (rest_since is null));

-- A reorganisation is a dated change of units that was carried out, with the document it rests on; it is never changed.
create table reorganisation (
  id              uuid primary key,
  version         bigint not null default 0,
  effective       date not null check (effective > date '1900-01-01' and effective <= date '2100-12-31'),
  kind            text not null check (kind in ('MERGE', 'SPLIT', 'RENAME', 'MOVE', 'ASSIGN_REST')),
  document        text not null check (document <> ''),
  reason          text not null,
  applied_by      uuid not null,
  applied_by_name text not null,
  applied_at      timestamptz not null
);

-- A source is a unit that was merged, split, renamed, moved or settled.
create table reorganisation_source (
  reorganisation_id uuid not null references reorganisation,
  position          integer not null,
  unit_code         text not null references unit,
  primary key (reorganisation_id, position),
  unique (reorganisation_id, unit_code)
);

-- An heir is a unit that took over, or the new parent of a move.
create table reorganisation_heir (
  reorganisation_id uuid not null references reorganisation,
  position          integer not null,
  unit_code         text not null references unit,
  primary key (reorganisation_id, position),
  unique (reorganisation_id, unit_code)
);
