-- The course of an asset on the map in WGS84 as well-known binary, kept apart from it and drawn anew as a whole.
create table asset_shape (
  asset_id uuid primary key references asset,
  shape    bytea not null,
  points   integer not null check (points > 0),
  source   text not null check (source <> '' and char_length(source) <= 500),
  drawn_by text not null check (drawn_by <> ''),
  drawn_at timestamptz not null
);
create trigger asset_shape_stays before delete on asset_shape for each row execute function refuse_removal();

-- A picture or document that shows an asset; the file is evidence, so it is never changed.
create table asset_piece (
  evidence_id uuid primary key references evidence,
  asset_id    uuid not null references asset,
  taken_on    date check (taken_on between date '1900-01-01' and date '2100-12-31'),
  added_by    text not null check (added_by <> ''),
  added_at    timestamptz not null
);
create index asset_piece_asset on asset_piece (asset_id, evidence_id);
create trigger asset_piece_is_append_only before update or delete on asset_piece for each row execute function refuse_change();
create trigger asset_piece_is_not_truncated before truncate on asset_piece for each statement execute function refuse_change();
