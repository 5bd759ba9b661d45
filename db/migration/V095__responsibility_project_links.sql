-- That a project is about an asset, such as works on a street; taken away when it was wrong, which the trail remembers.
create table asset_project (
  project_id uuid not null references project,
  asset_id   uuid not null references asset,
  linked_by  text not null check (linked_by <> ''),
  linked_at  timestamptz not null,
  primary key (project_id, asset_id)
);
create index asset_project_asset on asset_project (asset_id);
