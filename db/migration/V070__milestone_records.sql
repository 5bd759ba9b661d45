-- The milestones of a project change together, so that their order can be kept; reported_at is when something was last said.
create table milestones (
  project_id  uuid primary key references project,
  version     bigint not null default 0,
  reported_at timestamptz
);

-- A milestone is a step of a project that is watched. One with a stage has no planned and no actual day of its own: it takes the
-- stage's. The predecessor is another of the same project. Constraints wait for the end of a transaction, for positions shift.
create table milestone (
  project_id  uuid not null references milestones,
  position    integer not null,
  id          uuid not null,
  name        text not null check (name <> ''),
  stage       text,
  planned     date check (planned between date '1900-01-01' and date '2100-12-31'),
  forecast    date check (forecast between date '1900-01-01' and date '2100-12-31'),
  actual      date check (actual between date '1900-01-01' and date '2100-12-31'),
  responsible text not null,
  weight      integer not null check (weight between 0 and 1000),
  limit_days  integer check (limit_days between 0 and 2000),
  predecessor uuid check (predecessor <> id),
  needs       text check (needs in ('NOTE', 'DOCUMENT', 'FILE')),
  evidence    uuid references evidence,
  primary key (project_id, position),
  unique (project_id, id) deferrable initially deferred,
  unique (project_id, name) deferrable initially deferred,
  check (stage is null or planned is null and actual is null),
  check (stage is not null or (actual is null) = (evidence is null))
);

-- A change is what somebody typed into a milestone: one field before and after; it is never changed itself.
create table milestone_change (
  id           uuid primary key,
  project_id   uuid not null references project,
  milestone_id uuid not null,
  name         text not null,
  at           timestamptz not null,
  changed_by   text not null,
  field        text not null,
  before       text not null,
  after        text not null,
  evidence_id  uuid references evidence
);
create index milestone_change_course on milestone_change (project_id, id);
create trigger milestone_change_is_append_only before update or delete on milestone_change
  for each row execute function refuse_change();
