-- A survey is what the residents of a community said on a day; it counts for nothing and is never changed.
create table renewal_survey (
  id         uuid primary key,
  unit_code  text not null references unit,
  day        date not null check (day between date '1900-01-01' and date '2100-12-31'),
  method     text not null check (method <> ''),
  asked      integer not null check (asked >= answered),
  answered   integer not null check (answered > 0),
  liveable   numeric(4, 1) check (liveable between 0 and 100),
  resilient  numeric(4, 1) check (resilient between 0 and 100),
  human      numeric(4, 1) check (human between 0 and 100),
  evidence   uuid not null references evidence,
  said_by    text not null,
  said_at    timestamptz not null,
  check (liveable is not null or resilient is not null or human is not null)
);
create index renewal_survey_latest on renewal_survey (day desc, id);
create trigger renewal_survey_is_append_only before update or delete on renewal_survey
  for each row execute function refuse_change();

-- A withdrawal says why a survey is not to be used; the survey stays.
create table renewal_survey_withdrawal (
  survey_id uuid primary key references renewal_survey,
  reason    text not null check (reason <> ''),
  evidence  uuid not null references evidence,
  said_by   text not null,
  said_at   timestamptz not null
);
create trigger renewal_survey_withdrawal_is_append_only before update or delete on renewal_survey_withdrawal
  for each row execute function refuse_change();
