-- A site where something unlawful or a wall is removed and open space is gained; before and after stand apart.
create table removal_site (
  id                uuid primary key,
  version           bigint not null default 0,
  number            text not null unique check (number ~ '^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$'),
  name              text not null check (name <> '' and char_length(name) <= 200),
  unit_code         text not null references unit,
  responsible       text not null default '' check (char_length(responsible) <= 200),
  treatment         text not null check (treatment in ('LAWFUL', 'GUIDED', 'NEGOTIATED', 'EXPLORATORY')),
  site_class        text not null check (site_class in ('ARTERIAL', 'FRONTAGE', 'CAR_PARK', 'OTHER')),
  batch             integer check (batch between 1 and 999),
  green             text check (green in ('LAWN', 'SHRUBS', 'TREES', 'MIXED', 'PAVED')),
  removed_area      numeric check (removed_area >= 0 and removed_area < 10000000),
  wall_metres       numeric check (wall_metres >= 0 and wall_metres < 1000000),
  gained_area       numeric check (gained_area >= 0 and gained_area < 10000000),
  area_before       numeric check (area_before >= 0 and area_before < 10000000),
  area_after        numeric check (area_after >= 0 and area_after < 10000000),
  perimeter         numeric check (perimeter > 0 and perimeter < 1000000),
  removed_on        date check (removed_on between date '1900-01-01' and date '2100-12-31'),
  removed_evidence  uuid references evidence,
  accepted_on       date check (accepted_on between date '1900-01-01' and date '2100-12-31'),
  accepted_evidence uuid references evidence,
  check (accepted_on is null or removed_on is not null and accepted_on >= removed_on),
  check ((removed_on is null) = (removed_evidence is null)),
  check ((accepted_on is null) = (accepted_evidence is null))
);
create index removal_site_unit on removal_site (unit_code);
create trigger removal_site_stays before delete on removal_site for each row execute function refuse_removal();

-- The numbers of sites that were given, by series such as 2018-CQ.
create table removal_series (
  series text primary key,
  taken  integer not null check (taken > 0)
);
