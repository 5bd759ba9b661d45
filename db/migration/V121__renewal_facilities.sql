-- The eight classes of the city's facility programme are the classes of the kind of project.
insert into project_kind_term (kind_code, part, position, code, name, name_en) values
  ('facility', 'CLASS', 0, 'education', '教育', 'Education'),
  ('facility', 'CLASS', 1, 'health', '医疗卫生', 'Health'),
  ('facility', 'CLASS', 2, 'commerce', '商业服务', 'Commerce'),
  ('facility', 'CLASS', 3, 'culture', '文化', 'Culture'),
  ('facility', 'CLASS', 4, 'sport', '体育', 'Sport'),
  ('facility', 'CLASS', 5, 'community_service', '社区服务', 'Community service'),
  ('facility', 'CLASS', 6, 'administration', '行政管理', 'Administration'),
  ('facility', 'CLASS', 7, 'municipal_works', '市政公用', 'Municipal works');

-- An item is a sort of facility within a class. The city's 18 items are not public: these are a labelled default.
create table facility_item (
  code      text primary key check (code ~ '^[a-z_]{1,40}$'),
  class     text not null check (class ~ '^[a-z_]{1,40}$'),
  position  integer not null unique,
  name      text not null unique,
  name_en   text not null,
  suggested boolean not null
);
insert into facility_item (code, class, position, name, name_en, suggested) values
  ('kindergarten', 'education', 0, '幼儿园', 'Kindergarten', true),
  ('primary_school', 'education', 1, '小学', 'Primary school', true),
  ('middle_school', 'education', 2, '中学', 'Middle school', true),
  ('health_centre', 'health', 3, '社区卫生服务中心', 'Community health centre', true),
  ('health_station', 'health', 4, '社区卫生服务站', 'Community health station', true),
  ('market', 'commerce', 5, '菜市场', 'Food market', true),
  ('shops', 'commerce', 6, '便民商业网点', 'Neighbourhood shops', true),
  ('culture_centre', 'culture', 7, '综合文化活动中心', 'Culture centre', true),
  ('culture_room', 'culture', 8, '文化活动室', 'Culture room', true),
  ('sports_ground', 'sport', 9, '健身广场', 'Sports ground', true),
  ('sports_hall', 'sport', 10, '综合健身馆', 'Sports hall', true),
  ('service_rooms', 'community_service', 11, '社区综合服务用房', 'Community service rooms', true),
  ('day_care', 'community_service', 12, '日间照料中心', 'Day-care centre', true),
  ('elderly_home', 'community_service', 13, '养老院', 'Home for the elderly', true),
  ('subdistrict_office', 'administration', 14, '街道办事处用房', 'Sub-district office', true),
  ('police_post', 'administration', 15, '派出所用房', 'Police station', true),
  ('fire_station', 'municipal_works', 16, '消防站', 'Fire station', true),
  ('waste_station', 'municipal_works', 17, '垃圾转运站', 'Waste transfer station', true);

-- A facility is what is known beside its project: what it is, where it stands and how much it holds.
create table facility (
  project_id    uuid primary key references project,
  version       bigint not null default 0,
  item          text references facility_item,
  address       text not null,
  capacity      numeric check (capacity >= 0 and capacity < 'Infinity'),
  capacity_unit text not null,
  check (capacity is null or capacity_unit <> '')
);

-- A closing is a facility that was in use and closed again, until it reopened; never before it opened.
create table facility_closing (
  project_id  uuid not null references facility,
  position    integer not null,
  opened_on   date not null,
  closed_on   date not null check (closed_on between date '1900-01-01' and date '2100-12-31'),
  reason      text not null check (reason <> ''),
  evidence    uuid not null references evidence,
  reopened_on date,
  primary key (project_id, position),
  check (closed_on >= opened_on),
  check (reopened_on >= closed_on)
);

-- A programme is an edition of the facility drive with a period of its own; the latest holds, and none is ever changed.
create table renewal_programme (
  id        uuid primary key,
  position  integer not null unique,
  launched  date not null,
  first_day date not null,
  last_day  date not null check (last_day >= first_day),
  reason    text not null check (reason <> ''),
  agreed_by text not null,
  agreed_at timestamptz not null
);
create trigger renewal_programme_is_append_only before update or delete on renewal_programme
  for each row execute function refuse_change();

-- A tranche is how many facilities a class gets in a year by an edition.
create table renewal_tranche (
  programme_id uuid not null references renewal_programme,
  class        text not null,
  year         integer not null,
  quantity     integer not null check (quantity > 0),
  primary key (programme_id, class, year)
);
create trigger renewal_tranche_is_append_only before update or delete on renewal_tranche
  for each row execute function refuse_change();

insert into renewal_programme (id, position, launched, first_day, last_day, reason, agreed_by, agreed_at) values
  ('0190a120-0000-7000-8000-000000000001', 0, '2017-09-22', '2018-01-01', '2020-12-31',
   '市级公共服务设施“三年攻坚”行动 2017-09-22 启动，2018—2020 年实施', 'governance', '2017-10-31T00:00:00Z');

-- 建成 of A11 is read as completed and in use, or as completed alone; a facility that closes again is left out by the first and
-- stays by the second. Where something was counted already, the choice is the district's, on the page of the definition.
update target_reading set code = 'built'
 where definition_id = '0190a000-0000-7000-8000-000000000004' and code = 'main'
   and not exists (select from posting where target_code = 'A11');
insert into target_reading (definition_id, position, code, record_kind, filter, stage, base_stage, coverage_level, at_least, yearly, quantified)
select definition_id, 1, 'in_use', record_kind, filter, 'opened', base_stage, coverage_level, at_least, yearly, quantified
  from target_reading where definition_id = '0190a000-0000-7000-8000-000000000004' and code = 'built';
update target_definition set chosen_reading = 'in_use'
 where id = '0190a000-0000-7000-8000-000000000004'
   and exists (select from target_reading r where r.definition_id = target_definition.id and r.code = 'in_use');
update plan_version set version = version + 1;
