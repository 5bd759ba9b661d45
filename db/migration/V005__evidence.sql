-- Evidence is what a statement rests on: a note, a numbered document or a file; it is never changed.
create table evidence (
  id          uuid primary key,
  kind        text not null check (kind in ('NOTE', 'DOCUMENT', 'FILE')),
  text        text not null check (text <> ''),
  place       text not null references unit,
  recorded_by text not null,
  recorded_at timestamptz not null
);

-- The content of a piece of evidence that is a file, under the name it came with, which is never used as a path.
create table evidence_file (
  evidence_id uuid primary key references evidence,
  name        text not null,
  media_type  text not null check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
  size        bigint not null check (size > 0),
  sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content     bytea not null
);
