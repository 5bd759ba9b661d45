-- A hand-over is what is known of an estate beside its project: whose it was and how its four components stand. It may be written
-- before its project in one transaction, for the stages of the project rest on it.
create table handover (
  project_id uuid primary key references project deferrable initially deferred,
  version    bigint not null default 0,
  enterprise text not null,
  households integer check (households between 0 and 1000000),
  third      text check (third in ('HEATING', 'GAS'))
);

-- A component of an estate: its legal order and how far it is; not applicable only with a day, a reason and evidence.
create table handover_component (
  project_id  uuid not null references handover deferrable initially deferred,
  component   text not null check (component in ('WATER', 'POWER', 'HEATING_OR_GAS', 'PROPERTY')),
  legal_order text not null check (legal_order in ('REPAIR_FIRST', 'TRANSFER_FIRST')),
  state       text not null check (state in ('OPEN', 'FRAMEWORK', 'AGREED', 'REPAIRED', 'MOVED', 'TRANSFERRED', 'CLOSED',
                                             'NOT_APPLICABLE')),
  handed_over boolean not null,
  exempt_on   date check (exempt_on between date '1900-01-01' and date '2100-12-31'),
  reason      text not null,
  exempt_by   uuid references evidence,
  back_on     date check (back_on between date '1900-01-01' and date '2100-12-31'),
  primary key (project_id, component),
  check ((state = 'NOT_APPLICABLE') = (exempt_on is not null and reason <> '' and exempt_by is not null)),
  check (not (handed_over and state = 'NOT_APPLICABLE'))
);

-- A deed is a step taken for a component on a day; function and assets are two facts, agreements and repair stand beside them.
create table handover_deed (
  project_id uuid not null references handover deferrable initially deferred,
  component  text not null check (component in ('WATER', 'POWER', 'HEATING_OR_GAS', 'PROPERTY')),
  deed       text not null check (deed in ('FRAMEWORK', 'AGREED', 'REPAIRED', 'MOVED', 'TRANSFERRED', 'CLOSED')),
  day        date not null check (day between date '1900-01-01' and date '2100-12-31'),
  evidence   uuid not null references evidence,
  primary key (project_id, component, deed)
);

-- A change is what somebody said of a hand-over: one field before and after; it is never changed itself.
create table handover_change (
  id          uuid primary key,
  project_id  uuid not null references project deferrable initially deferred,
  at          timestamptz not null,
  position    integer not null,
  changed_by  text not null,
  field       text not null,
  before      text not null,
  after       text not null,
  evidence_id uuid references evidence
);
create index handover_change_course on handover_change (project_id, at, position);
create trigger handover_change_is_append_only before update or delete on handover_change
  for each row execute function refuse_change();

create index project_estate_name on project (name) where kind = 'estate';
