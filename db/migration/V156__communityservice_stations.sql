-- A citizen station is what is known beside its project: its hours, the communities it serves and its lines of work.
create table station (
  project_id  uuid primary key references project,
  version     bigint not null default 0,
  hours       text not null,
  communities text[] not null,
  lines       text[] not null check (lines <@ array['MORE_STATIONS', 'MORE_SERVICES', 'BETTER_TECHNOLOGY'])
);

-- A closing is a station that was in service and closed, until it opened again; never before it opened.
create table station_closing (
  project_id  uuid not null references station,
  position    integer not null,
  opened_on   date not null,
  closed_on   date not null check (closed_on between date '1900-01-01' and date '2100-12-31'),
  reason      text not null check (reason <> ''),
  evidence    uuid not null references evidence,
  reopened_on date,
  primary key (project_id, position),
  check (closed_on >= opened_on),
  check (reopened_on >= closed_on)
);
