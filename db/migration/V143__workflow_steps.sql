-- A step is one move of one record through its states, whatever kind of record it is; it is written once and never changed.
create table workflow_step (
  record_id uuid not null,
  position  integer not null,
  verb      text not null check (verb <> ''),
  state     text not null check (state <> ''),
  day       date not null check (day between date '1900-01-01' and date '2100-12-31'),
  evidence  uuid not null references evidence,
  text      text not null,
  done_by   text not null,
  done_at   timestamptz not null,
  primary key (record_id, position)
);
create trigger workflow_step_is_append_only before update or delete on workflow_step
  for each row execute function refuse_change();
