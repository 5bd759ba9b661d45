-- A scenario is a kept thought of facilities added, moved or closed; it changes no record.
create table circle_scenario (
  id        uuid primary key,
  version   bigint not null default 0,
  name      text not null check (name <> '' and char_length(name) <= 100),
  unit_code text not null references unit,
  made_by   text not null check (made_by <> ''),
  made_at   timestamptz not null
);
create index circle_scenario_made on circle_scenario (made_at desc, id desc);
create trigger circle_scenario_stays before delete on circle_scenario for each row execute function refuse_removal();

-- A change is one facility added, moved or closed in a scenario; a facility is changed once at most.
create table circle_scenario_change (
  scenario_id    uuid not null references circle_scenario,
  position       int not null check (position between 0 and 49),
  verb           text not null check (verb in ('ADD', 'MOVE', 'CLOSE')),
  site           text check (site <> '' and char_length(site) <= 200),
  facility_class text check (facility_class in ('EDUCATION', 'HEALTH', 'COMMERCE', 'CULTURE', 'SPORT', 'COMMUNITY_SERVICE', 'ADMINISTRATION', 'MUNICIPAL_WORKS')),
  name           text not null check (name <> '' and char_length(name) <= 100),
  longitude      double precision check (longitude between -180 and 180),
  latitude       double precision check (latitude between -90 and 90),
  primary key (scenario_id, position),
  check ((verb = 'ADD') = (site is null)),
  check (verb <> 'ADD' or facility_class is not null),
  check (verb = 'CLOSE' or longitude is not null and latitude is not null)
);
