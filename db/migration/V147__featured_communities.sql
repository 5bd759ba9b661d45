-- How a demonstration community stands beside its project; its steps stand in workflow_step.
create table demonstration_community (
  project_id uuid primary key references project,
  version    bigint not null default 0,
  state      text not null check (state in ('OPEN', 'APPLIED', 'PLANNED', 'SUPPORTED', 'REVIEWED', 'NAMED', 'DOUBTED')),
  due_on     date check (due_on between date '1900-01-01' and date '2100-12-31')
);

-- A review of a demonstration community: which criteria were asked and which were met; it is never changed.
create table demonstration_review (
  project_id  uuid not null references project,
  position    integer not null check (position > 0),
  day         date not null check (day between date '1900-01-01' and date '2100-12-31'),
  passed      boolean not null,
  asked       text[] not null,
  met         text[] not null,
  evidence_id uuid not null references evidence,
  reviewer    text not null,
  recorded_at timestamptz not null,
  primary key (project_id, position)
);
create trigger demonstration_review_is_append_only before update or delete on demonstration_review
  for each row execute function refuse_change();
