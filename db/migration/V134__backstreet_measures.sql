-- One of the ten measures of the city's policy; its text is not public, so the district puts in what it has.
create table policy_clause (
  number  integer primary key check (number between 1 and 10),
  title   text not null default '' check (char_length(title) <= 200),
  text    text not null default '' check (char_length(text) <= 4000),
  version bigint not null default 0,
  set_by  text not null default '',
  set_at  timestamptz
);
insert into policy_clause (number) select generate_series(1, 10);
create trigger policy_clause_stays before delete on policy_clause for each row execute function refuse_removal();

-- A measure of the district, in one of the three lines of work or one of the three modes of greening.
create table street_measure (
  id          uuid primary key,
  version     bigint not null default 0,
  name        text not null check (name <> '' and char_length(name) <= 200),
  sort        text not null check (sort in ('BEAUTIFY', 'EASE', 'CLEAN', 'PLAN', 'CLEARANCE', 'OPEN_UP')),
  unit_code   text not null references unit,
  responsible text not null default '' check (char_length(responsible) <= 200),
  begins      date check (begins between date '1900-01-01' and date '2100-12-31'),
  ends        date check (ends between date '1900-01-01' and date '2100-12-31'),
  note        text not null default '' check (char_length(note) <= 2000),
  check (ends is null or begins is null or ends >= begins)
);
create index street_measure_unit on street_measure (unit_code);
create trigger street_measure_stays before delete on street_measure for each row execute function refuse_removal();

-- Which clauses of the policy a measure carries out.
create table street_measure_clause (
  measure_id uuid not null references street_measure,
  clause     integer not null references policy_clause,
  primary key (measure_id, clause)
);

-- Which projects carry a measure out.
create table street_measure_project (
  measure_id uuid not null references street_measure,
  project_id uuid not null references project,
  primary key (measure_id, project_id)
);
