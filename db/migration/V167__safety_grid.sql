-- A grid cell is a part of a community with its outline as well-known text in WGS84.
create table grid_cell (
  id            uuid primary key,
  version       bigint not null default 0,
  changes integer not null default 0 check (changes >= 0),
  number        text not null unique check (number <> '' and char_length(number) <= 40),
  name          text not null check (name <> '' and char_length(name) <= 200),
  unit_code     text not null references unit,
  responsible   text not null default '' check (char_length(responsible) <= 200),
  households    integer not null check (households between 0 and 100000),
  shape         text,
  square_metres numeric check (square_metres >= 0 and square_metres < 'Infinity')
);
create index grid_cell_unit on grid_cell (unit_code);

-- A part of the team of a cell; what "1+3+N" is made of is the district's to say.
create table grid_team_part (
  cell_id  uuid not null references grid_cell,
  position integer not null,
  part     text not null check (part in ('ONE', 'THREE', 'MORE')),
  role     text not null check (role <> '' and char_length(role) <= 100),
  seats    integer not null check (seats between 0 and 99),
  primary key (cell_id, position)
);

-- Somebody who holds a seat in the team of a cell for a time.
create table grid_worker (
  cell_id      uuid not null references grid_cell,
  position     integer not null,
  id           uuid not null unique,
  role         text not null check (role <> ''),
  name         text not null check (name <> '' and char_length(name) <= 100),
  phone        text not null,
  organisation text not null check (char_length(organisation) <= 200),
  begins       date not null check (begins between date '1900-01-01' and date '2100-12-31'),
  ends         date check (ends between begins and date '2100-12-31'),
  primary key (cell_id, position)
);

-- A training that a worker took part in; written once.
create table grid_training (
  cell_id   uuid not null references grid_cell,
  position  integer not null,
  id        uuid not null unique,
  worker    uuid not null,
  day       date not null check (day between date '1900-01-01' and date '2100-12-31'),
  hours     numeric not null check (hours > 0 and hours <= 24),
  topic     text not null check (topic <> '' and char_length(topic) <= 200),
  evidence  uuid not null references evidence,
  primary key (cell_id, position)
);
create trigger grid_training_is_append_only before update or delete on grid_training
  for each row execute function refuse_change();

-- What is known of a pilot of purchased grid service beside its project.
create table grid_pilot (
  project_id uuid primary key references project,
  version    bigint not null default 0,
  changes integer not null default 0 check (changes >= 0)
);

-- A contract of a pilot with a social organisation; it may end before its term.
create table grid_contract (
  pilot_id     uuid not null references grid_pilot,
  position     integer not null,
  number       text not null check (number <> '' and char_length(number) <= 100),
  organisation text not null check (organisation <> '' and char_length(organisation) <= 200),
  begins       date not null check (begins between date '1900-01-01' and date '2100-12-31'),
  ends         date not null check (ends between begins and date '2100-12-31'),
  yuan         numeric not null check (yuan >= 0 and yuan < 'Infinity'),
  evidence     uuid not null references evidence,
  primary key (pilot_id, position)
);

-- How a contract was carried out in a period; written once.
create table grid_performance (
  pilot_id  uuid not null references grid_pilot,
  position  integer not null,
  id        uuid not null unique,
  begins    date not null,
  ends      date not null check (ends >= begins),
  measure   text not null check (measure <> '' and char_length(measure) <= 200),
  wanted    numeric not null check (wanted > 0 and wanted < 'Infinity'),
  reached   numeric not null check (reached >= 0 and reached < 'Infinity'),
  evidence  uuid not null references evidence,
  primary key (pilot_id, position)
);
create trigger grid_performance_is_append_only before update or delete on grid_performance
  for each row execute function refuse_change();
