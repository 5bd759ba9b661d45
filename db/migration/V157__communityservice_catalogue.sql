-- A service item is what is known beside its project: where it is offered, whether in one go, and which affairs it belongs to.
create table service_item (
  project_id uuid primary key references project,
  version    bigint not null default 0,
  channels   text[] not null check (channels <@ array['ONLINE', 'TERMINAL', 'COUNTER']),
  one_stop   boolean not null,
  affairs    text not null check (affairs in ('PARTY', 'GOVERNMENT', 'COMMUNITY'))
);

-- A terminal test is one walk through a service on the terminal of a station, step by step; it is never changed.
create table terminal_test (
  id         uuid primary key,
  position   bigint generated always as identity,
  service_id uuid not null references project,
  station_id uuid not null references project,
  day        date not null check (day between date '1900-01-01' and date '2100-12-31'),
  passed     integer not null check (passed >= 0),
  failed     integer not null check (failed >= 0),
  note       text not null,
  evidence   uuid not null references evidence,
  said_by    text not null,
  said_at    timestamptz not null,
  check (passed + failed > 0)
);
create index terminal_test_latest on terminal_test (service_id, day desc, position desc);
create index terminal_test_of_station on terminal_test (station_id);
create trigger terminal_test_is_append_only before update or delete on terminal_test
  for each row execute function refuse_change();
