-- One version of what the district sets for initiative three; what no version says stands at its suggestion.
create table featured_rules (
  version integer primary key,
  id      uuid not null unique,
  set_by  text not null check (set_by <> ''),
  set_at  timestamptz not null
);

-- A number that a version sets.
create table featured_term (
  version integer not null references featured_rules,
  name    text not null,
  value   integer not null check (value >= 0),
  primary key (version, name)
);

-- What a version asks of a demonstration community or a smart estate.
create table featured_mandatory (
  version integer not null references featured_rules,
  part    text not null check (part in ('CRITERION', 'SUBSYSTEM')),
  code    text not null,
  primary key (version, part, code)
);

-- What a demonstration community is reviewed by; no text of the criteria was found, so all are suggestions.
create table demonstration_criterion (
  code      text primary key check (code ~ '^[A-Z_]{1,30}$'),
  position  integer not null unique,
  name      text not null,
  name_en   text not null,
  mandatory boolean not null
);
insert into demonstration_criterion (code, position, name, name_en, mandatory) values
  ('PARTY', 0, '党建引领机制健全', 'Leadership by the party organisation works', true),
  ('SELF_RULE', 1, '居民自治议事常态运行', 'Residents deliberate regularly', true),
  ('SERVICE', 2, '便民服务功能完备', 'Services are complete', true),
  ('SPACE', 3, '公共空间环境优美', 'Public space is in good order', true),
  ('CULTURE', 4, '社区文化特色鲜明', 'Culture of its own', false),
  ('SAFETY', 5, '平安建设扎实有效', 'Safety work takes effect', true),
  ('PARTICIPATION', 6, '社会组织与居民参与充分', 'Associations and residents take part', false);

-- A subsystem of a smart estate; which are mandatory is a suggestion.
create table smart_subsystem (
  code      text primary key check (code ~ '^[A-Z_]{1,30}$'),
  position  integer not null unique,
  name      text not null,
  name_en   text not null,
  mandatory boolean not null
);
insert into smart_subsystem (code, position, name, name_en, mandatory) values
  ('PERIMETER', 0, '周界防范', 'Perimeter', true),
  ('PEOPLE', 1, '人员出入', 'People', true),
  ('VEHICLES', 2, '车辆出入', 'Vehicles', true),
  ('DOOR', 3, '楼宇对讲', 'Door intercom', true),
  ('VIDEO', 4, '视频监控', 'Video', true),
  ('PATROL', 5, '电子巡更', 'Patrol', false),
  ('FIRE', 6, '消防感知', 'Fire sensing', true),
  ('PARCEL', 7, '智能快递', 'Parcel lockers', false);
