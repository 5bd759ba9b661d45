-- A group is a name under which projects are looked at together.
create table project_group (
  id      uuid primary key,
  version bigint not null default 0,
  name    text not null unique check (name <> '')
);

-- A membership says that a project sits in a group; a project may sit in several.
create table project_group_member (
  group_id   uuid not null references project_group,
  project_id uuid not null references project,
  added_by   text not null,
  added_at   timestamptz not null,
  primary key (group_id, project_id)
);
create index project_group_member_project on project_group_member (project_id);
