-- A standard is one version of a check-list by which assets are looked at; a version that was issued is never changed.
create table standard (
  code       text not null check (code ~ '^[A-Z0-9][A-Z0-9-]{0,19}$'),
  version    integer not null check (version > 0),
  name       text not null check (name <> ''),
  name_en    text not null,
  trial      boolean not null,
  suggestion boolean not null,
  valid_from date not null check (valid_from between date '1900-01-01' and date '2100-12-31'),
  valid_to   date check (valid_to between date '1900-01-01' and date '2100-12-31'),
  issued_at  timestamptz not null,
  issued_by  text not null check (issued_by <> ''),
  primary key (code, version),
  check (valid_to >= valid_from)
);
create trigger standard_is_append_only before update or delete on standard for each row execute function refuse_change();

-- An item is one thing to look at, in one of the four criteria, on assets of a kind and of these classes.
create table standard_item (
  code     text not null,
  version  integer not null,
  position integer not null check (position >= 0),
  item     text not null check (item ~ '^[A-Z0-9][A-Z0-9-]{0,9}$'),
  section  text not null check (section in ('STREETSCAPE', 'ENVIRONMENT', 'TRAFFIC', 'FACILITIES')),
  kind     text not null check (kind in ('STREET', 'TOILET', 'WATERCOURSE')),
  classes  text[] not null check (cardinality(classes) > 0),
  text     text not null check (text <> '' and char_length(text) <= 200),
  text_en  text not null check (char_length(text_en) <= 300),
  primary key (code, version, position),
  unique (code, version, item),
  foreign key (code, version) references standard
);
create trigger standard_item_is_append_only before update or delete on standard_item
  for each row execute function refuse_change();

-- A taxonomy is one edition of the list of disorders; what was found is judged by the edition of its day.
create table taxonomy (
  version    integer primary key check (version > 0),
  name       text not null check (name <> ''),
  name_en    text not null,
  suggestion boolean not null,
  valid_from date not null unique check (valid_from between date '1900-01-01' and date '2100-12-31'),
  issued_at  timestamptz not null,
  issued_by  text not null check (issued_by <> '')
);
create trigger taxonomy_is_append_only before update or delete on taxonomy for each row execute function refuse_change();

-- A disorder is one entry of a taxonomy, such as 乱贴.
create table disorder (
  version  integer not null references taxonomy,
  position integer not null check (position >= 0),
  code     text not null check (code ~ '^[A-Z][A-Z0-9_]{0,29}$'),
  name     text not null check (name <> ''),
  name_en  text not null,
  primary key (version, position),
  unique (version, code)
);
create trigger disorder_is_append_only before update or delete on disorder for each row execute function refuse_change();

insert into taxonomy (version, name, name_en, suggestion, valid_from, issued_at, issued_by) values
  (1, '八乱目录（2017年版，公开的三项）', 'Eight disorders, 2017 edition (the three that are public)', true, '2017-01-01', '2017-01-01T00:00:00+08', 'system'),
  (2, '八乱目录（2022年版）', 'Eight disorders, 2022 edition', true, '2022-01-01', '2022-01-01T00:00:00+08', 'system');
insert into disorder (version, position, code, name, name_en) values
  (1, 0, 'FUMES', '油烟乱排', 'Oil fumes discharged'),
  (1, 1, 'WASTE_WATER', '污水乱倒（泼）', 'Waste water poured'),
  (1, 2, 'RUBBISH', '垃圾乱扔', 'Rubbish dropped'),
  (2, 0, 'STICKING', '乱贴', 'Sticking bills'),
  (2, 1, 'SCRAWLING', '乱画', 'Scrawling'),
  (2, 2, 'SPILLING', '乱泼', 'Spilling'),
  (2, 3, 'DUMPING', '乱倒', 'Dumping'),
  (2, 4, 'STRETCHING', '乱扯', 'Stretching wires and lines'),
  (2, 5, 'HANGING', '乱挂', 'Hanging things out'),
  (2, 6, 'LEAN_TOS', '乱搭', 'Lean-tos'),
  (2, 7, 'BUILDING', '乱建', 'Building without leave');
