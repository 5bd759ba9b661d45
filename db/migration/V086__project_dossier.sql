-- A note is a risk, an issue or a remark about a project; its text is never changed, a risk or issue is closed once.
create table project_note (
  id         uuid primary key,
  version    bigint not null default 0,
  project_id uuid not null references project,
  kind       text not null check (kind in ('RISK', 'ISSUE', 'REMARK')),
  text       text not null check (text <> ''),
  due_on     date check (due_on between date '1900-01-01' and date '2100-12-31'),
  raised_by  text not null,
  raised_at  timestamptz not null,
  closing    text check (closing <> ''),
  closed_by  text,
  closed_at  timestamptz,
  check ((closing is null) = (closed_at is null) and (closed_by is null) = (closed_at is null)),
  check (kind <> 'REMARK' or closed_at is null)
);
create index project_note_project on project_note (project_id);

-- A piece is a photo or document of a project; the file is evidence.
create table project_piece (
  evidence_id uuid primary key references evidence,
  project_id  uuid not null references project,
  phase       text not null check (phase in ('BEFORE', 'DURING', 'AFTER', 'DOCUMENT')),
  taken_on    date check (taken_on between date '1900-01-01' and date '2100-12-31'),
  added_by    text not null,
  added_at    timestamptz not null
);
create index project_piece_project on project_piece (project_id);

-- A contact says whom to ask about a project; numbers are kept with the accounts of people.
create table project_contact (
  project_id uuid primary key references project,
  version    bigint not null default 0,
  name       text not null
);
