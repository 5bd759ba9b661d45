-- A volume says how many cases a channel took in a month, at a station or online; a later line corrects the one before.
create table service_volume (
  id         uuid primary key,
  position   bigint generated always as identity,
  month      date not null check (extract(day from month) = 1),
  channel    text not null check (channel in ('ONLINE', 'TERMINAL', 'COUNTER')),
  station_id uuid references project,
  unit_code  text not null references unit,
  cases      bigint not null check (cases >= 0),
  reason     text not null,
  evidence   uuid not null references evidence,
  said_by    text not null,
  said_at    timestamptz not null,
  check ((channel = 'ONLINE') = (station_id is null))
);
create index service_volume_of_month on service_volume (month, channel, station_id, position desc);
create trigger service_volume_is_append_only before update or delete on service_volume
  for each row execute function refuse_change();
