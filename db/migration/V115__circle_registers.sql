-- A settlement is a place where residents of a unit live, with an estimate of how many for a day; later estimates stand beside earlier ones.
create table circle_settlement (
  unit_code  text not null references unit,
  stands_for date not null check (stands_for between date '1900-01-01' and date '2100-12-31'),
  longitude  double precision not null check (longitude between -180 and 180),
  latitude   double precision not null check (latitude between -90 and 90),
  quality    text not null check (quality in ('EXACT', 'STREET', 'STATION', 'DOUBTFUL', 'ZONE', 'ASSUMED')),
  residents  int not null check (residents between 0 and 10000000),
  source     text not null check (source <> '' and char_length(source) <= 500),
  put_by     text not null check (put_by <> ''),
  put_at     timestamptz not null,
  primary key (unit_code, stands_for)
);
create trigger circle_settlement_stays before delete on circle_settlement for each row execute function refuse_removal();

-- A site is a public facility that stands already and is no project of the plan; it is closed, never removed.
create table circle_site (
  key       text primary key check (key <> '' and char_length(key) <= 100),
  name      text not null check (name <> '' and char_length(name) <= 200),
  class     text check (class in ('EDUCATION', 'HEALTH', 'COMMERCE', 'CULTURE', 'SPORT', 'COMMUNITY_SERVICE', 'ADMINISTRATION', 'MUNICIPAL_WORKS')),
  longitude double precision check (longitude between -180 and 180),
  latitude  double precision check (latitude between -90 and 90),
  quality   text check (quality in ('EXACT', 'STREET', 'STATION', 'DOUBTFUL', 'ZONE', 'ASSUMED')),
  opened_on date check (opened_on between date '1900-01-01' and date '2100-12-31'),
  closed_on date check (closed_on between date '1900-01-01' and date '2100-12-31'),
  source    text not null check (source <> '' and char_length(source) <= 500),
  put_by    text not null check (put_by <> ''),
  put_at    timestamptz not null,
  check ((longitude is null) = (latitude is null)),
  check (closed_on > opened_on)
);
create trigger circle_site_stays before delete on circle_site for each row execute function refuse_removal();
