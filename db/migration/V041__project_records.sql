-- A project is an undertaking that moves through the stages of its kind; stage and due_on repeat what its stages say, for the
-- lists, and words the two-character pieces of its name and number, for most Chinese words have two characters.
create table project (
  id            uuid primary key,
  version       bigint not null default 0,
  number        text not null unique check (number <> ''),
  name          text not null check (name <> ''),
  kind          text not null references project_kind,
  unit_code     text not null references unit,
  longitude     numeric check (longitude between -180 and 180),
  latitude      numeric check (latitude between -90 and 90),
  responsible   text not null,
  budget        numeric check (budget >= 0),
  class         text,
  phase         text,
  metres        numeric check (metres >= 0),
  square_metres numeric check (square_metres >= 0),
  yuan          numeric check (yuan >= 0),
  hours         numeric check (hours >= 0),
  stage         text,
  due_on        date,
  moved_on      date,
  went_back_on  date,
  origin        text not null,
  words         text[] not null,
  check ((longitude is null) = (latitude is null))
);
create index project_unit on project (unit_code, number);
create index project_kind_stage on project (kind, stage, number);
create index project_due on project (due_on) where due_on is not null;
create index project_origin on project (origin);
create index project_words on project using gin (words);

-- A stage of a project with the day planned for it and the day it was reached.
create table project_stage (
  project_id uuid not null references project,
  position   integer not null,
  stage      text not null,
  planned    date check (planned between date '1900-01-01' and date '2100-12-31'),
  actual     date check (actual between date '1900-01-01' and date '2100-12-31'),
  primary key (project_id, position),
  unique (project_id, stage)
);

-- A change is what somebody typed into a project: one field before and after; it is never changed itself.
create table project_change (
  id          uuid primary key,
  project_id  uuid not null references project,
  at          timestamptz not null,
  changed_by  text not null,
  field       text not null,
  before      text not null,
  after       text not null,
  evidence_id uuid references evidence
);
create index project_change_course on project_change (project_id, id);
create trigger project_change_is_append_only before update or delete on project_change
  for each row execute function refuse_change();

-- A series counts the numbers given to projects of one year and kind.
create table project_series (
  series text primary key,
  last   integer not null check (last >= 0)
);
