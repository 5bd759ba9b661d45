-- A brand or landmark of a place, such as 东郊记忆; without a unit of its own it lies in the district as a whole.
create table place_brand (
  id          uuid primary key,
  version     bigint not null default 0,
  kind        text not null check (kind in ('BRAND', 'LANDMARK')),
  name        text not null unique check (name <> '' and char_length(name) <= 100),
  unit_code   text not null,
  responsible text not null check (char_length(responsible) <= 200),
  story       text not null check (char_length(story) <= 1000),
  longitude   numeric check (longitude between -180 and 180),
  latitude    numeric check (latitude between -90 and 90),
  state       text not null check (state in ('LISTED', 'FOSTERED', 'UPGRADED')),
  changes     integer not null default 0,
  check ((longitude is null) = (latitude is null))
);
insert into place_brand (id, kind, name, unit_code, responsible, story, state) values
  ('0190c000-0000-7000-8000-000000000001', 'BRAND', '东郊“工业文明之窗”', '510108000000', '', '', 'LISTED'),
  ('0190c000-0000-7000-8000-000000000002', 'BRAND', '东客站“繁华不夜城”', '510108000000', '', '', 'LISTED'),
  ('0190c000-0000-7000-8000-000000000003', 'LANDMARK', '东郊记忆', '510108000000', '', '', 'LISTED'),
  ('0190c000-0000-7000-8000-000000000004', 'LANDMARK', '城北古蜀留痕', '510108000000', '', '', 'LISTED'),
  ('0190c000-0000-7000-8000-000000000005', 'LANDMARK', '机车厂中国最美地铁站', '510108000000', '', '', 'LISTED');

-- A photo of a brand or landmark; the file is evidence.
create table place_brand_photo (
  brand_id uuid not null references place_brand,
  position integer not null,
  evidence uuid not null references evidence,
  title    text not null,
  primary key (brand_id, position)
);

-- A programme of the third initiative: a clause that names an area without a quantity, and the group its projects sit in.
create table featured_programme (
  code     text primary key,
  position integer not null unique,
  clause   text not null,
  group_name text not null unique
);
insert into featured_programme (code, position, clause, group_name) values
  ('JIANSHE', 0, 'C03', '建设路重点片区特色打造'),
  ('CHUANSHAN', 1, 'C03', '川陕路重点片区特色打造'),
  ('BALI', 2, 'C11', '八里二仙片区人文社区'),
  ('ZHAOJUE', 3, 'C11', '昭觉寺片区人文社区'),
  ('SMART', 4, 'C13', '通信枢纽·智慧城区'),
  ('BEIHU', 5, 'C15', '北湖片区教育国际化与国际社区');
