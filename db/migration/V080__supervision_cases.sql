-- A supervised case is a matter the district office presses until it is settled; state, urged, due_on and waits_until repeat
-- what its entries add up to, for the lists. A warning is answered by one open case at most.
create table supervised_case (
  id           uuid primary key,
  version      bigint not null default 0,
  number       text not null unique check (number <> ''),
  title        text not null check (title <> ''),
  origin       text not null check (origin in ('LAMP', 'TARGET', 'INSTRUCTION', 'MEETING')),
  project_id   uuid references project,
  target_code  text references target,
  warning      text check (warning <> ''),
  place        text not null references unit,
  unit_code    text not null references unit,
  responsible  text not null check (responsible <> ''),
  day_limit    integer not null check (day_limit between 1 and 250),
  state        text not null check (state in ('REGISTERED', 'HANDED_OVER', 'ACCEPTED', 'APPEALED', 'SUSPENDED', 'IN_REVIEW', 'CLOSED')),
  urged        text check (urged in ('UNIT', 'HEAD', 'DISTRICT_OFFICE')),
  due_on       date check (due_on between date '1900-01-01' and date '2100-12-31'),
  waits_until  date check (waits_until between date '1900-01-01' and date '2100-12-31'),
  outcome      text check (outcome in ('VERIFIED', 'UNFIXED', 'NOT_OURS', 'DUPLICATE')),
  check ((state = 'CLOSED') = (outcome is not null))
);
create unique index supervised_case_warning on supervised_case (warning) where warning is not null and state <> 'CLOSED';
create index supervised_case_unit on supervised_case (unit_code, state);
create index supervised_case_project on supervised_case (project_id) where project_id is not null;
create index supervised_case_waits on supervised_case (waits_until) where state <> 'CLOSED';
create trigger supervised_case_stays before delete on supervised_case for each row execute function refuse_removal();

-- An entry is one step of a case: who did what on which day, in which words and on what evidence; it is never changed.
create table case_entry (
  case_id      uuid not null references supervised_case,
  position     integer not null check (position >= 0),
  id           uuid not null unique,
  kind         text not null check (kind in ('REGISTER', 'HAND_OVER', 'ACCEPT', 'REPORT', 'URGE', 'APPEAL', 'DECISION', 'RESUME', 'RETURN', 'CLOSE')),
  day          date not null,
  done_at      timestamptz not null,
  done_by      text not null check (done_by <> ''),
  done_by_name text not null check (done_by_name <> ''),
  text         text not null check (char_length(text) <= 2000),
  evidence_id  uuid references evidence,
  level        text check (level in ('UNIT', 'HEAD', 'DISTRICT_OFFICE')),
  ground       text check (ground in ('NOT_OURS', 'LIMIT_WRONG', 'SUSPENDED')),
  granted      boolean,
  outcome      text check (outcome in ('VERIFIED', 'UNFIXED', 'NOT_OURS', 'DUPLICATE')),
  unit_code    text references unit,
  responsible  text,
  day_limit    integer check (day_limit between 1 and 250),
  until        date check (until between date '1900-01-01' and date '2100-12-31'),
  finished     boolean not null,
  other_number text,
  primary key (case_id, position),
  check ((kind = 'URGE') = (level is not null)),
  check ((kind in ('APPEAL', 'DECISION')) = (ground is not null)),
  check ((kind = 'DECISION') = (granted is not null)),
  check ((kind = 'CLOSE') = (outcome is not null))
);
create trigger case_entry_is_append_only before update or delete on case_entry for each row execute function refuse_change();
create trigger case_entry_is_not_truncated before truncate on case_entry for each statement execute function refuse_change();

-- A receipt says that somebody of the responsible unit took notice of an entry, once a person.
create table case_receipt (
  entry_id     uuid not null references case_entry (id),
  read_by      text not null check (read_by <> ''),
  read_by_name text not null check (read_by_name <> ''),
  read_at      timestamptz not null,
  primary key (entry_id, read_by)
);
create trigger case_receipt_is_append_only before update or delete on case_receipt for each row execute function refuse_change();

-- A series counts the numbers given to the cases of one year, such as 2018-DB.
create table case_series (
  series text primary key,
  last   integer not null check (last >= 0)
);
