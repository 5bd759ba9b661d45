-- A month of reporting; whoever writes about it holds its row. Once locked it stays so, with a hash over what was frozen.
create table report_month (
  month          date primary key check (extract(day from month) = 1),
  locked_at      timestamptz,
  locked_by      text,
  locked_by_name text,
  reports        integer check (reports > 0),
  hash           text check (hash ~ '^[0-9a-f]{64}$'),
  check ((locked_at is null) = (hash is null) and (locked_at is null) = (reports is null)
     and (locked_at is null) = (locked_by is null) and (locked_at is null) = (locked_by_name is null))
);
create function report_month_stays_locked() returns trigger language plpgsql as $$
begin
  raise exception 'month % is locked', old.month using errcode = 'check_violation';
end $$;
create trigger report_month_stays_locked before update on report_month
  for each row when (old.locked_at is not null) execute function report_month_stays_locked();
create trigger report_month_stays before delete on report_month for each row execute function refuse_removal();

-- A report is what a unit confirmed of one project for a month, as the records said it at that moment; a later edition stands
-- beside the earlier one. Editions after the lock are corrections and give a reason.
create table month_report (
  month         date not null references report_month,
  project_id    uuid not null references project,
  edition       integer not null check (edition > 0),
  unit_code     text not null references unit,
  responsible   text not null,
  stage         text,
  stage_on      date,
  next_stage    text,
  next_due      date,
  next_forecast date,
  planned       numeric not null,
  output        numeric not null,
  paid          numeric not null,
  output_total  numeric not null,
  paid_total    numeric not null,
  remark        text not null check (char_length(remark) <= 2000),
  reason        text not null check (char_length(reason) <= 2000),
  after_lock    boolean not null,
  offered       integer not null check (offered between 0 and 100),
  filled        integer not null check (filled between 0 and offered),
  seconds       integer not null check (seconds between 0 and 7200),
  said_by       text not null check (said_by <> ''),
  said_by_name  text not null check (said_by_name <> ''),
  said_at       timestamptz not null,
  primary key (month, project_id, edition),
  check (after_lock = (reason <> ''))
);
create index month_report_project on month_report (project_id, said_at);
create trigger month_report_is_append_only before update or delete on month_report for each row execute function refuse_change();
create trigger month_report_is_not_truncated before truncate on month_report for each statement execute function refuse_change();

-- An approval is what a sub-district, a department or the district said to the reports of a month: passed on, or sent back;
-- their order decides which of them still hold.
create table month_approval (
  month         date not null references report_month,
  position      integer not null check (position >= 0),
  level         text not null check (level in ('SUBDISTRICT', 'DEPARTMENT', 'DISTRICT')),
  party         text not null check (party <> ''),
  granted       boolean not null,
  reason        text not null check (char_length(reason) <= 2000),
  reports       integer not null check (reports >= 0),
  given_by      text not null check (given_by <> ''),
  given_by_name text not null check (given_by_name <> ''),
  given_at      timestamptz not null,
  primary key (month, position),
  check (granted or reason <> '')
);
create trigger month_approval_is_append_only before update or delete on month_approval for each row execute function refuse_change();
