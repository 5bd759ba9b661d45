-- A record of safe and lawful communities; what is particular to a kind stands in a table of its own beside it.
create table safety_record (
  id            uuid primary key,
  version       bigint not null default 0,
  kind          text not null check (kind in ('RULE', 'ALERT', 'INCIDENT', 'TASK', 'SESSION', 'DUTY', 'LAW_COMMUNITY',
                                              'HONOUR', 'COVENANT', 'SUGGESTION')),
  title         text not null check (title <> '' and char_length(title) <= 200),
  unit_code     text not null references unit,
  responsible   text not null default '' check (char_length(responsible) <= 200),
  sort          text not null default '',
  day           date not null check (day between date '1900-01-01' and date '2100-12-31'),
  due           date check (due between date '1900-01-01' and date '2100-12-31'),
  text          text not null default '' check (char_length(text) <= 4000),
  state         text not null check (state <> ''),
  origin        text not null,
  registered_by text not null default '',
  parent        uuid
);
create index safety_record_kind on safety_record (kind, day desc, id desc);
create index safety_record_unit on safety_record (unit_code, kind);
create index safety_record_parent on safety_record (parent) where parent is not null;
create index safety_record_origin on safety_record (kind, origin);
create trigger safety_record_stays before delete on safety_record for each row execute function refuse_removal();

-- A joint task has parts.
create table safety_task (
  id    uuid primary key references safety_record,
  asked text not null
);

-- What one unit or department has to do in a joint task.
create table safety_task_part (
  task_id    uuid not null references safety_task,
  position   integer not null,
  unit_code  text not null references unit,
  department text not null default '',
  standing   text not null check (standing in ('ASKED', 'ACCEPTED', 'REPORTED')),
  text       text not null default '',
  primary key (task_id, position)
);
create index safety_task_part_unit on safety_task_part (unit_code);

-- A lecture that was held; its record names the project, and one project is held once.
create table safety_session (
  id         uuid primary key references safety_record,
  speaker    text not null check (speaker <> ''),
  attendance integer not null check (attendance > 0)
);
create unique index safety_session_project on safety_record (parent) where kind = 'SESSION';

-- The series of lectures; what they are called and mean is the district's to say, their quota is the target's.
create table lecture_series (
  code    text primary key,
  target  text not null,
  name    text not null check (name <> '' and char_length(name) <= 200),
  name_en text not null check (name_en <> '' and char_length(name_en) <= 200),
  meaning text not null default '' check (char_length(meaning) <= 2000),
  version bigint not null default 0
);
insert into lecture_series (code, target, name, name_en) values
  ('series_a', 'E02.1', '第一系列', 'First series'),
  ('series_b', 'E02.2', '第二系列', 'Second series');

-- That a department teaches a law; people is the sum of what its activities counted.
create table safety_duty (
  id     uuid primary key references safety_record,
  people integer not null default 0 check (people >= 0)
);

-- A community on its way to be a demonstration community of democracy and law.
create table safety_law_community (
  id       uuid primary key references safety_record,
  named_on date
);

-- A nomination for an honour, with the days objections are heard as they were set then.
create table safety_honour (
  id             uuid primary key references safety_record,
  objection_days integer not null check (objection_days between 0 and 365)
);

-- A covenant of residents.
create table safety_covenant (
  id          uuid primary key references safety_record,
  adopted_on  date,
  repealed_on date
);

-- A version of a covenant's text with the vote on it; the votes add up to those present.
create table safety_covenant_edition (
  covenant_id uuid not null references safety_covenant,
  position    integer not null,
  text        text not null check (text <> ''),
  drafted_on  date not null,
  voted_on    date,
  present     integer check (present > 0),
  approve     integer check (approve >= 0),
  against     integer check (against >= 0),
  abstain     integer check (abstain >= 0),
  adopted     boolean not null default false,
  primary key (covenant_id, position),
  check ((voted_on is null) = (present is null)),
  check (present = approve + against + abstain),
  check (not adopted or 2 * approve > present)
);

-- A suggestion; of the number of whoever gave it only the masked form is kept.
create table safety_suggestion (
  id      uuid primary key references safety_record,
  contact text not null default '' check (contact = '' or contact ~ '\*{4}')
);
