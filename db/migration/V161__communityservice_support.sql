-- A support rule is a document on the help for community living-service firms; its state follows from its steps.
create table support_rule (
  id          uuid primary key,
  version     bigint not null default 0,
  title       text not null check (title <> ''),
  unit_code   text not null references unit,
  responsible text not null,
  state       text not null check (state in ('DRAFT', 'REVIEW', 'APPROVED', 'ISSUED', 'WITHDRAWN'))
);

-- A grant is money a firm got by an issued rule; a mistake is undone by a line that takes it back, never by a change.
create table support_grant (
  id          uuid primary key,
  position    bigint generated always as identity,
  rule_id     uuid not null references support_rule deferrable initially deferred,
  firm        text not null check (firm <> ''),
  unit_code   text not null references unit,
  yuan        numeric(18, 2) not null check (yuan <> 0),
  day         date not null check (day between date '1900-01-01' and date '2100-12-31'),
  reverses    uuid unique references support_grant,
  evidence    uuid not null references evidence,
  said_by     text not null,
  said_at     timestamptz not null,
  check ((yuan < 0) = (reverses is not null))
);
create index support_grant_by_rule on support_grant (rule_id, position);
create trigger support_grant_is_append_only before update or delete on support_grant
  for each row execute function refuse_change();
