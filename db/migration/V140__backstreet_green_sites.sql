-- A green site is what the register keeps of a green project beside it: where it lies in WGS84 as well-known binary, the amount
-- stated for it, which amount counts, and how much of a greenway is built; metres for a greenway, square metres for the rest.
create table green_site (
  project_id     uuid primary key references project,
  version        bigint not null check (version > 0),
  level          text not null check (level in ('ECO_ZONE', 'GREENWAY', 'PARK', 'POCKET', 'MICRO')),
  shape          bytea,
  points         integer check (points > 0),
  measured       numeric check (measured >= 0),
  source         text not null check (char_length(source) <= 500),
  stated         numeric check (stated > 0),
  basis          text not null check (basis in ('GEOMETRY', 'STATED')),
  share          numeric check (share between 0 and 100),
  share_on       date check (share_on between date '1900-01-01' and date '2100-12-31'),
  share_evidence uuid references evidence,
  share_by       text,
  changed_by     text not null check (changed_by <> ''),
  changed_at     timestamptz not null,
  check ((shape is null) = (points is null) and (shape is null) = (measured is null)),
  check (shape is null or source <> ''),
  check (basis = 'STATED' or shape is not null),
  check ((share is null) = (share_on is null) and (share is null) = (share_evidence is null) and (share is null) = (share_by is null)),
  check (share is null or level = 'GREENWAY')
);
create trigger green_site_stays before delete on green_site for each row execute function refuse_removal();

-- A decision of the office on a number the plan's text leaves open; the latest of a rule holds, none is ever changed.
create table green_rule (
  position        bigint generated always as identity primary key,
  rule            text not null check (rule <> ''),
  value           numeric not null check (value >= 0),
  reason          text not null check (reason <> ''),
  decided_by      text not null check (decided_by <> ''),
  decided_by_name text not null,
  decided_at      timestamptz not null
);
create trigger green_rule_is_append_only before update or delete on green_rule for each row execute function refuse_change();
create trigger green_rule_is_not_truncated before truncate on green_rule for each statement execute function refuse_change();
