-- The numbers of cases; one that is not used leaves a gap.
create sequence disorder_number;

-- A disorder case is something wrong at an asset on its way to being put right; state, due_at, on_time and the counters
-- repeat what its entries add up to, for lists and figures.
create table disorder_case (
  id             uuid primary key,
  version        bigint not null default 0,
  number         text not null unique check (number <> ''),
  source         text not null check (source in ('PATROL', 'PUBLIC')),
  asset_id       uuid not null references asset,
  disorder       text not null check (disorder <> '' and char_length(disorder) <= 60),
  taxonomy       integer not null check (taxonomy >= 0),
  severity       text not null check (severity in ('LOW', 'MEDIUM', 'HIGH')),
  found_at       timestamptz not null,
  spot           text not null check (char_length(spot) <= 500),
  longitude      numeric check (longitude between -180 and 180),
  latitude       numeric check (latitude between -90 and 90),
  place          text not null references unit,
  finder_id      uuid not null,
  finder_name    text not null,
  unit_code      text not null references unit,
  responsible    text not null check (responsible <> ''),
  dispatcher     text not null references unit,
  state          text not null check (state in ('REPORTED', 'FILED', 'DISPATCHED', 'ACCEPTED', 'ASKED', 'SUSPENDED', 'VERIFYING', 'CLOSED')),
  outcome        text check (outcome in ('FIXED_VERIFIED', 'CLOSED_UNFIXED', 'NOT_OURS', 'DUPLICATE', 'NOT_FOUND')),
  clock_since    timestamptz,
  limit_amount   integer check (limit_amount between 1 and 250),
  limit_unit     text check (limit_unit in ('WORKING_HOURS', 'CLOCK_HOURS', 'WORKING_DAYS')),
  due_at         timestamptz,
  filed_at       timestamptz,
  handled_at     timestamptz,
  closed_at      timestamptz,
  on_time        boolean,
  worked_minutes integer check (worked_minutes >= 0),
  verifier_id    uuid,
  verifier_name  text,
  escalated      text check (escalated in ('DISTRICT', 'SUBDISTRICT', 'COMMUNITY')),
  returns        integer not null check (returns >= 0),
  reopenings     integer not null check (reopenings >= 0),
  suspect        boolean not null,
  check ((longitude is null) = (latitude is null)),
  check ((limit_amount is null) = (limit_unit is null)),
  check ((state = 'CLOSED') = (outcome is not null)),
  check ((state = 'CLOSED') = (closed_at is not null)),
  check (verifier_id is null or verifier_id <> finder_id)
);
create index disorder_case_asset on disorder_case (asset_id, disorder, state);
create index disorder_case_unit on disorder_case (unit_code, state);
create index disorder_case_place on disorder_case (place, state);
create index disorder_case_due on disorder_case (due_at) where state <> 'CLOSED';
create index disorder_case_due_ever on disorder_case (due_at);
create index disorder_case_closed on disorder_case (closed_at) where state = 'CLOSED';
create index disorder_case_verifier on disorder_case (verifier_id) where state = 'VERIFYING';
create trigger disorder_case_stays before delete on disorder_case for each row execute function refuse_removal();

-- An entry is one step of a case: who did what when, in which words; it is never changed.
create table disorder_entry (
  case_id      uuid not null references disorder_case,
  position     integer not null check (position >= 0),
  id           uuid not null unique,
  kind         text not null check (kind in ('REPORT', 'FILE', 'DISPATCH', 'ACCEPT', 'SEND_BACK', 'ASK', 'DECIDE', 'RESUME', 'HANDLE', 'DRAW', 'RETURN', 'CLOSE', 'REOPEN', 'ESCALATE')),
  done_at      timestamptz not null,
  account_id   uuid not null,
  done_by      text not null check (done_by <> ''),
  done_by_name text not null check (done_by_name <> ''),
  text         text not null check (char_length(text) <= 2000),
  ground       text check (ground in ('NOT_OURS', 'LIMIT_WRONG', 'SUSPENSION')),
  granted      boolean,
  outcome      text check (outcome in ('FIXED_VERIFIED', 'CLOSED_UNFIXED', 'NOT_OURS', 'DUPLICATE', 'NOT_FOUND')),
  unit_code    text references unit,
  responsible  text,
  limit_amount integer check (limit_amount between 1 and 250),
  limit_unit   text check (limit_unit in ('WORKING_HOURS', 'CLOCK_HOURS', 'WORKING_DAYS')),
  level        text check (level in ('DISTRICT', 'SUBDISTRICT', 'COMMUNITY')),
  named_id     uuid,
  named_name   text,
  overridden   boolean not null,
  suspect      boolean not null,
  other_number text,
  primary key (case_id, position),
  check ((kind in ('ASK', 'DECIDE')) = (ground is not null)),
  check ((kind = 'DECIDE') = (granted is not null)),
  check ((kind = 'CLOSE') = (outcome is not null)),
  check ((kind = 'DRAW') = (named_id is not null)),
  check ((kind = 'ESCALATE') = (level is not null)),
  check (not overridden or text <> '')
);
create index disorder_entry_drawn on disorder_entry (named_id, done_at) where kind = 'DRAW';
create trigger disorder_entry_is_append_only before update or delete on disorder_entry for each row execute function refuse_change();
create trigger disorder_entry_is_not_truncated before truncate on disorder_entry for each statement execute function refuse_change();

-- A finding stands behind a case: the one that opened it, and those that joined it while it was open. Its id was made by its
-- finder's device and is unique for him only.
create table disorder_finding (
  id            uuid not null,
  case_id       uuid not null references disorder_case,
  inspection_id uuid,
  finder_id     uuid not null,
  finder_name   text not null,
  found_at      timestamptz not null,
  spot          text not null,
  remark        text not null,
  joined        boolean not null,
  primary key (id, finder_id)
);
create index disorder_finding_case on disorder_finding (case_id);
create trigger disorder_finding_is_append_only before update or delete on disorder_finding for each row execute function refuse_change();

-- A photo of a case; its evidence may still be under way. When it was taken and with what is what its sender says.
create table disorder_photo (
  case_id     uuid not null references disorder_case,
  evidence_id uuid not null,
  side        text not null check (side in ('BEFORE', 'AFTER', 'VERIFICATION')),
  entry_id    uuid,
  added_at    timestamptz not null,
  taken_at    timestamptz,
  camera      boolean not null,
  primary key (case_id, evidence_id)
);
create index disorder_photo_evidence on disorder_photo (evidence_id);
create trigger disorder_photo_is_append_only before update or delete on disorder_photo for each row execute function refuse_change();

-- A spot is held while findings there are sorted, so that two findings of one matter do not open two cases.
create table disorder_spot (
  asset_id uuid not null references asset,
  disorder text not null,
  findings bigint not null,
  primary key (asset_id, disorder)
);
