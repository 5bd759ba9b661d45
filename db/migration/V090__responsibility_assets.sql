-- An asset is a street, public toilet or watercourse that chiefs look after; it is retired, never removed.
create table asset (
  id          uuid primary key,
  version     bigint not null default 0,
  number      text not null unique check (number <> '' and char_length(number) <= 40),
  name        text not null check (name <> '' and char_length(name) <= 200),
  kind        text not null check (kind in ('STREET', 'TOILET', 'WATERCOURSE')),
  class       text not null,
  level       text not null check (level in ('DISTRICT', 'SUBDISTRICT', 'COMMUNITY')),
  grade       text not null check (grade in ('A', 'B', 'C')),
  depth       text check (depth in ('REMEDIATE', 'UPGRADE', 'SHOWCASE')),
  unit_code   text not null references unit,
  responsible text not null check (responsible <> ''),
  metres      numeric check (metres > 0 and metres < 1000000),
  longitude   numeric check (longitude between -180 and 180),
  latitude    numeric check (latitude between -90 and 90),
  retired_on  date check (retired_on between date '1900-01-01' and date '2100-12-31'),
  check (depth is null or kind = 'STREET'),
  check ((longitude is null) = (latitude is null)),
  check (class in ('ARTERIAL', 'SECONDARY', 'BRANCH', 'BACK_STREET') and kind = 'STREET'
      or class in ('FIRST', 'SECOND', 'THIRD') and kind = 'TOILET'
      or class in ('CANAL', 'CHANNEL') and kind = 'WATERCOURSE')
);
create index asset_unit on asset (unit_code, kind);
create trigger asset_stays before delete on asset for each row execute function refuse_removal();
