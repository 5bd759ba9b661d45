-- A list of functions that centres must show; a new one is added, an old one never changed.
create table function_list (
  number    integer primary key check (number > 0),
  label     text not null check (label <> '' and char_length(label) <= 200),
  suggested boolean not null,
  set_by    text not null,
  set_at    timestamptz not null
);
create trigger function_list_is_append_only before update or delete on function_list
  for each row execute function refuse_change();

-- One function that centres of a level must or may show.
create table centre_function (
  list_number integer not null references function_list,
  position    integer not null,
  level       text not null check (level in ('DISTRICT', 'SUBDISTRICT', 'COMMUNITY')),
  code        text not null check (code ~ '^[a-z0-9_]{1,40}$'),
  name        text not null check (name <> '' and char_length(name) <= 200),
  mandatory   boolean not null,
  primary key (list_number, position),
  unique (list_number, level, code)
);
create trigger centre_function_is_append_only before update or delete on centre_function
  for each row execute function refuse_change();

insert into function_list values (1, '平台建议清单（国标GB/T 33200-2016文本未收录，待区里核定）', true, 'platform', '2017-01-01T00:00:00Z');
insert into centre_function (list_number, position, level, code, name, mandatory)
select 1, row_number() over () - 1, level, code, name, mandatory
  from (values ('DISTRICT'), ('SUBDISTRICT'), ('COMMUNITY')) l(level),
       (values ('reception', '群众来访接待', true), ('mediation', '矛盾纠纷调处', true), ('grid', '网格服务管理', true),
               ('video', '视频联网值守', true), ('duty', '值班备勤', false), ('publicity', '平安宣传', false)) f(code, name, mandatory);

-- What is known of a governance centre beside its project.
create table centre (
  project_id uuid primary key references project,
  version    bigint not null default 0
);

-- That somebody looked whether a function of a centre works; written once.
create table centre_check (
  centre_id   uuid not null references centre,
  position    integer not null,
  list_number integer not null references function_list,
  function    text not null,
  day         date not null check (day between date '1900-01-01' and date '2100-12-31'),
  works       boolean not null,
  evidence    uuid not null references evidence,
  text        text not null,
  done_by     text not null,
  done_at     timestamptz not null,
  primary key (centre_id, position)
);
create trigger centre_check_is_append_only before update or delete on centre_check
  for each row execute function refuse_change();
