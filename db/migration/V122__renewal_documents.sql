-- A renewal area is a key area with its outline, kept as well-known text in WGS84; its group's projects sit in it too.
create table renewal_area (
  id            uuid primary key,
  version       bigint not null default 0,
  name          text not null check (name <> ''),
  unit_code     text not null references unit,
  responsible   text not null,
  shape         text,
  square_metres numeric check (square_metres >= 0 and square_metres < 'Infinity'),
  group_id      uuid references project_group
);

-- A project is linked to one area at most.
create table renewal_area_project (
  area_id    uuid not null references renewal_area,
  project_id uuid not null unique deferrable initially deferred references project,
  primary key (area_id, project_id)
);

-- A plan document is the parent plan, the design of an area, a community system plan or a special plan.
create table plan_document (
  id          uuid primary key,
  version     bigint not null default 0,
  kind        text not null check (kind in ('PARENT', 'AREA_DESIGN', 'COMMUNITY_SYSTEM', 'SPECIAL')),
  title       text not null check (title <> ''),
  unit_code   text not null references unit,
  responsible text not null,
  area_id     uuid references renewal_area,
  state       text not null check (state in ('PLANNED', 'DRAFT', 'REVIEW', 'APPROVED', 'PUBLISHED', 'WITHDRAWN'))
);

-- An edition is one version of a document with the area it is about.
create table plan_document_edition (
  document_id   uuid not null references plan_document,
  position      integer not null,
  label         text not null check (label <> ''),
  shape         text,
  square_metres numeric check (square_metres >= 0 and square_metres < 'Infinity'),
  primary key (document_id, position)
);

-- An act is a step of an edition; it is written once and never changed.
create table plan_document_act (
  document_id uuid not null references plan_document,
  position    integer not null,
  edition     integer not null check (edition > 0),
  verb        text not null check (verb in ('DRAFTED', 'SUBMITTED', 'SENT_BACK', 'APPROVED', 'PUBLISHED', 'WITHDRAWN')),
  day         date not null check (day between date '1900-01-01' and date '2100-12-31'),
  evidence    uuid not null references evidence,
  text        text not null,
  done_by     text not null,
  done_at     timestamptz not null,
  primary key (document_id, position)
);
create trigger plan_document_act_is_append_only before update or delete on plan_document_act
  for each row execute function refuse_change();

-- A target may report into a plan document beside the plan it stands in.
create table plan_document_target (
  document_id uuid not null references plan_document,
  target_code text not null references target,
  primary key (document_id, target_code)
);

insert into plan_document (id, kind, title, unit_code, responsible, state) values
  ('0190a122-0000-7000-8000-000000000001', 'PARENT', '成华区“中优”五年行动计划', '510108000000', '', 'PLANNED'),
  ('0190a122-0000-7000-8000-000000000011', 'SPECIAL', '社区产业专项规划', '510108000000', '', 'PLANNED'),
  ('0190a122-0000-7000-8000-000000000012', 'SPECIAL', '社区教育专项规划', '510108000000', '', 'PLANNED'),
  ('0190a122-0000-7000-8000-000000000013', 'SPECIAL', '社区医疗专项规划', '510108000000', '', 'PLANNED'),
  ('0190a122-0000-7000-8000-000000000014', 'SPECIAL', '社区文化专项规划', '510108000000', '', 'PLANNED'),
  ('0190a122-0000-7000-8000-000000000015', 'SPECIAL', '社区风貌专项规划', '510108000000', '', 'PLANNED'),
  ('0190a122-0000-7000-8000-000000000016', 'SPECIAL', '社区用房专项规划', '510108000000', '', 'PLANNED'),
  ('0190a122-0000-7000-8000-000000000017', 'SPECIAL', '居家养老专项规划', '510108000000', '', 'PLANNED');
