-- What was said of one subsystem of a smart estate, the latest counts; of the subsystem alone, never of a person.
create table smart_fitting (
  project_id  uuid not null references project,
  position    integer not null check (position > 0),
  subsystem   text not null references smart_subsystem,
  state       text not null check (state in ('NOT_PLANNED', 'INSTALLED', 'ACCEPTED', 'FAILED')),
  day         date not null check (day between date '1900-01-01' and date '2100-12-31'),
  evidence_id uuid not null references evidence,
  maker       text not null check (char_length(maker) <= 100),
  points      integer not null check (points between 0 and 100000),
  said_by     text not null,
  said_at     timestamptz not null,
  primary key (project_id, position)
);
create trigger smart_fitting_is_append_only before update or delete on smart_fitting
  for each row execute function refuse_change();
