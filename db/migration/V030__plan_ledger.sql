-- A plan is a published text with the period its targets run in where the text gives no other.
create table plan (
  code       text primary key,
  version    bigint not null default 0,
  name       text not null,
  name_en    text not null,
  publisher  text not null,
  text       text not null,
  start_day  date not null check (start_day between date '1900-01-01' and date '2100-12-31'),
  end_day    date not null check (end_day > start_day and end_day <= date '2100-12-31'),
  risk_share numeric not null check (risk_share > 0 and risk_share < 1)
);

-- A clause is a passage of the plan, quoted with its offset in characters.
create table clause (
  code          text primary key,
  initiative    text not null,
  quote         text not null,
  text_offset   integer not null check (text_offset >= 0),
  english       text not null,
  kind          text not null check (kind in ('TARGET_SET', 'TARGET', 'REGISTRY', 'DOCUMENT', 'PROJECT', 'MECHANISM', 'WORKFLOW', 'ANALYSIS', 'SCORECARD')),
  commitment    text not null check (commitment in ('FIRM', 'PLAN', 'STRIVE', 'START', 'PILOT', 'EXPLORE', 'STANDING')),
  quantity      text,
  quantity_unit text,
  due           text,
  counts_when   text
);

-- A target is one promise of the plan; part_of says that it lies inside another and is never added to it.
create table target (
  code       text primary key,
  version    bigint not null default 0,
  clause     text not null references clause,
  initiative text not null,
  name       text not null,
  name_en    text not null,
  part_of    text references target check (part_of <> code)
);

-- One sequence orders all events of the ledger, facts and definitions alike.
create sequence ledger_seq;

-- A definition says how a target is understood from a day on; a newer one follows it, none is changed.
create table target_definition (
  id             uuid primary key,
  target_code    text not null references target,
  number         integer,
  valid_from     date not null check (valid_from between date '1900-01-01' and date '2100-12-31'),
  quantity       numeric check (quantity > 0),
  scale          text not null,
  start_day      date check (start_day between date '1900-01-01' and date '2100-12-31'),
  due_day        date check (due_day > start_day and due_day <= date '2100-12-31'),
  open_ended     boolean not null,
  commitment     text not null check (commitment in ('FIRM', 'PLAN', 'STRIVE', 'START', 'PILOT', 'EXPLORE', 'STANDING')),
  measure        text not null check (measure in ('SUM', 'COUNT', 'COVERAGE', 'RATE', 'MILESTONE')),
  chosen_reading text not null,
  lead           text not null default '中共成都市成华区委社治委',
  co_units       text not null default '',
  reason         text not null default '',
  recorded_by    text not null default '',
  recorded_at    timestamptz not null default '2017-10-31T00:00:00+08',
  seq            bigint not null default 0,
  unique (target_code, number)
);

-- A reading is one way to count a target; where the text is open there are several and all are counted.
create table target_reading (
  definition_id  uuid not null references target_definition,
  position       integer not null,
  code           text not null,
  record_kind    text not null,
  filter         text not null,
  stage          text not null,
  base_stage     text,
  coverage_level text check (coverage_level in ('DISTRICT', 'SUBDISTRICT', 'COMMUNITY')),
  at_least       integer not null check (at_least > 0),
  yearly         boolean not null,
  quantified     boolean not null,
  primary key (definition_id, position),
  unique (definition_id, code)
);

-- A waypoint is a value planned for a day, for the district or for one unit.
create table target_waypoint (
  target_code text not null references target,
  position    integer not null,
  unit_code   text references unit,
  day         date not null check (day between date '1900-01-01' and date '2100-12-31'),
  planned     numeric not null check (planned >= 0),
  primary key (target_code, position)
);

-- A fact says that a record reached or left a stage on a day, with evidence; it is never changed.
create table fact (
  id            uuid primary key,
  seq           bigint not null unique,
  record_kind   text not null,
  record_id     uuid not null,
  label         text not null,
  place         text not null references unit,
  attributes    text not null,
  metres        numeric check (metres >= 0),
  square_metres numeric check (square_metres >= 0),
  yuan          numeric check (yuan >= 0),
  hours         numeric check (hours >= 0),
  stage         text not null,
  move          text not null check (move in ('REACHED', 'LEFT')),
  day           date not null check (day between date '1900-01-01' and date '2100-12-31'),
  evidence_id   uuid not null references evidence,
  recorded_by   text not null,
  recorded_at   timestamptz not null
);
create index fact_record on fact (record_id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger fact_is_append_only before update or delete on fact for each row execute function refuse_change();
create trigger fact_is_not_truncated before truncate on fact for each statement execute function refuse_change();

-- An expectation says when a record is to reach a stage; the latest saying holds, earlier ones stay for the back-test.
create table expectation (
  record_id     uuid not null,
  stage         text not null,
  said_on       date not null,
  planned       date not null check (planned between date '1900-01-01' and date '2100-12-31'),
  record_kind   text not null,
  label         text not null,
  place         text not null references unit,
  attributes    text not null,
  metres        numeric,
  square_metres numeric,
  yuan          numeric,
  hours         numeric,
  primary key (record_id, stage, said_on)
);

-- A posting is a line of the ledger in base units; a reversal is a line of its own. Lines can be made again from the facts.
create table posting (
  cause       bigint not null,
  line        integer not null,
  target_code text not null references target,
  reading     text not null,
  fact_id     uuid not null references fact,
  record_kind text not null,
  record_id   uuid not null,
  day         date not null,
  unit_code   text not null references unit,
  subdistrict text not null references unit,
  quantity    numeric not null,
  base        numeric not null,
  kind        text not null check (kind in ('COUNTED', 'REVERSED', 'REDEFINED')),
  primary key (cause, line, target_code, reading)
);
create index posting_course on posting (target_code, reading, day);
create index posting_record on posting (record_id);

-- The roll-up keeps the sum of the postings by target, month and place, in the transaction that posts.
create table roll_up (
  target_code text not null references target,
  reading     text not null,
  month       date not null check (extract(day from month) = 1),
  unit_code   text not null references unit,
  subdistrict text not null references unit,
  quantity    numeric not null,
  base        numeric not null,
  lines       bigint not null,
  last_day    date not null,
  primary key (target_code, reading, month, unit_code, subdistrict)
) with (fillfactor = 70);

-- The version of the ledger is the sum over the stripes; each writing transaction raises one of them.
create table ledger_version (
  stripe integer primary key,
  value  bigint not null
) with (fillfactor = 20);
insert into ledger_version (stripe, value) select n, 0 from generate_series(0, 15) n;

-- The one row counts the changes to plan and targets.
create table plan_version (
  id      integer primary key check (id = 1),
  version bigint not null
);
insert into plan_version (id, version) values (1, 1);
