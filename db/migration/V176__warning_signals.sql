-- A kind of signals of one of the three networks; those shipped are suggestions.
create table warning_signal_kind (
  code     text primary key check (code ~ '^[a-z][a-z_]*$'),
  position integer not null unique,
  source   text not null check (source in ('SKY', 'GROUND', 'IOT')),
  name     text not null check (name <> ''),
  name_en  text not null check (name_en <> ''),
  measure  text not null
);
insert into warning_signal_kind (code, position, source, name, name_en, measure) values
  ('crowd', 0, 'SKY', '人群密度', 'Crowd density', '人/100m²'),
  ('fire_lane', 1, 'SKY', '消防通道占用', 'Fire lane blocked', 'min'),
  ('hazard', 2, 'GROUND', '巡查上报隐患', 'Hazard reported on patrol', '1'),
  ('quarrel', 3, 'GROUND', '纠纷苗头', 'Beginning quarrel', '1'),
  ('water_depth', 4, 'IOT', '积水深度', 'Water depth', 'cm'),
  ('smoke', 5, 'IOT', '烟感报警', 'Smoke detector', '1'),
  ('gas', 6, 'IOT', '可燃气体浓度', 'Combustible gas', '%LEL');

-- A signal as it came in; it is written once, by many at a time.
create table warning_signal (
  id          uuid primary key,
  source      text not null check (source in ('SKY', 'GROUND', 'IOT')),
  kind        text not null references warning_signal_kind,
  unit_code   text not null references unit,
  longitude   numeric check (longitude between -180 and 180),
  latitude    numeric check (latitude between -90 and 90),
  value       numeric not null check (value between -1e12 and 1e12),
  at          timestamptz not null,
  received_at timestamptz not null,
  check ((longitude is null) = (latitude is null))
);
create index warning_signal_at on warning_signal (at desc, id desc);
create index warning_signal_kind_at on warning_signal (kind, at);
create trigger warning_signal_is_append_only before update or delete on warning_signal
  for each row execute function refuse_change();

-- A rule of warning; which version was tested last, and whether that one would alarm on everything.
create table safety_rule (
  id     uuid primary key references safety_record,
  tested integer not null default 0,
  floods boolean not null default false
);

-- What a version of a rule says; it goes off at or below where it goes on.
create table safety_rule_version (
  rule_id          uuid not null references safety_rule,
  position         integer not null,
  source           text check (source in ('SKY', 'GROUND', 'IOT')),
  kind             text not null default '',
  area             text references unit,
  measure          text not null check (measure in ('VALUE', 'COUNT', 'SUM')),
  switch_on        numeric not null,
  switch_off       numeric not null,
  window_minutes   integer not null check (window_minutes between 1 and 527040),
  quiet_minutes    integer not null check (quiet_minutes between 0 and 527040),
  incident_minutes integer not null check (incident_minutes between 1 and 527040),
  primary key (rule_id, position),
  check (switch_off <= switch_on)
);

-- How a version of a rule would have fared on days that have been; it is written once.
create table safety_rule_test (
  id        uuid primary key,
  rule_id   uuid not null references safety_rule,
  version   integer not null check (version > 0),
  from_day  date not null,
  to_day    date not null,
  signals   bigint not null check (signals >= 0),
  places    integer not null check (places >= 0),
  windows   bigint not null check (windows >= 0),
  lit       bigint not null check (lit between 0 and windows),
  alarms    integer not null check (alarms >= 0),
  hits      integer not null check (hits between 0 and alarms),
  incidents integer not null check (incidents >= 0),
  missed    integer not null check (missed between 0 and incidents),
  done_by   text not null,
  done_at   timestamptz not null,
  check (from_day <= to_day)
);
create index safety_rule_test_rule on safety_rule_test (rule_id, done_at desc);
create trigger safety_rule_test_is_append_only before update or delete on safety_rule_test
  for each row execute function refuse_change();

-- An incident that people recorded; rules are judged by it.
create table safety_incident (
  id          uuid primary key references safety_record,
  happened_at timestamptz not null
);
create index safety_incident_at on safety_incident (happened_at);

-- An alert a version of a rule raised at a signal; at one signal it raises one.
create table safety_alert (
  id           uuid primary key references safety_record,
  rule_version integer not null check (rule_version > 0),
  signal_id    uuid not null references warning_signal,
  raised_at    timestamptz not null,
  level        numeric not null,
  incident_id  uuid references safety_incident
);
create index safety_alert_at on safety_alert (raised_at);

-- Until when a version of a rule has looked at the signals.
create table warning_watch (
  rule_id uuid not null references safety_rule,
  version integer not null,
  until   timestamptz,
  primary key (rule_id, version)
);

-- Whether a place stands above a rule's threshold, and when it alarmed last, in milliseconds.
create table warning_watch_place (
  rule_id   uuid not null references safety_rule,
  version   integer not null,
  unit_code text not null references unit,
  lit       boolean not null,
  alarmed   bigint,
  primary key (rule_id, version, unit_code)
);
