-- From which value on a policy lights a lamp; a policy without a row is judged by the suggestion the platform ships.
create table lamp_threshold (
  policy     text primary key check (policy in ('NO_REPORT', 'FORECAST_AFTER_DUE', 'OVERDUE', 'MONEY_AHEAD')),
  version    bigint not null default 0,
  yellow     integer not null check (yellow >= 1),
  red        integer not null,
  active     boolean not null,
  changed_by text,
  changed_at timestamptz,
  check (red >= yellow)
);

-- How long a stage of a kind usually takes, in working days, and what its milestone must rest on; without a row the platform
-- suggests a duration and says that it is a suggestion.
create table stage_term (
  id           text primary key,
  version      bigint not null default 0,
  kind         text not null references project_kind,
  stage        text not null,
  working_days integer not null check (working_days between 0 and 2000),
  needs        text check (needs in ('NOTE', 'DOCUMENT', 'FILE')),
  changed_by   text,
  changed_at   timestamptz,
  unique (kind, stage)
);
