-- A version of all rules of cases; what a version does not set stands at a suggestion that the page calls one.
create table disorder_rules (
  version   integer primary key check (version > 0),
  id        uuid not null unique,
  opens     time not null,
  noon      time not null,
  afternoon time not null,
  closes    time not null,
  set_by    text not null,
  set_at    timestamptz not null,
  check (opens < noon and noon <= afternoon and afternoon < closes)
);
create trigger disorder_rules_is_append_only before update or delete on disorder_rules for each row execute function refuse_change();

-- A limit says how long cases of a disorder and severity may take; without a disorder all others, without a severity every one.
create table disorder_limit (
  version  integer not null references disorder_rules,
  position integer not null,
  disorder text not null,
  severity text check (severity in ('LOW', 'MEDIUM', 'HIGH')),
  amount   integer not null check (amount between 1 and 250),
  unit     text not null check (unit in ('WORKING_HOURS', 'CLOCK_HOURS', 'WORKING_DAYS')),
  primary key (version, position)
);
create trigger disorder_limit_is_append_only before update or delete on disorder_limit for each row execute function refuse_change();

-- A rule of dispatch says to whom cases go; what it leaves open fits everything, the narrowest that fits holds.
create table disorder_dispatch (
  version     integer not null references disorder_rules,
  position    integer not null,
  disorder    text,
  kind        text check (kind in ('STREET', 'TOILET', 'WATERCOURSE')),
  class       text,
  place       text references unit,
  unit_code   text not null references unit,
  responsible text not null check (responsible <> ''),
  primary key (version, position)
);
create trigger disorder_dispatch_is_append_only before update or delete on disorder_dispatch for each row execute function refuse_change();

-- A radius says within how many metres a finding of that disorder at the same asset is the same matter.
create table disorder_radius (
  version  integer not null references disorder_rules,
  disorder text not null,
  metres   integer not null check (metres between 0 and 10000),
  primary key (version, disorder)
);
create trigger disorder_radius_is_append_only before update or delete on disorder_radius for each row execute function refuse_change();

-- A term is one number the district sets for cases, such as the working days in which a finder may open one again.
create table disorder_term (
  version integer not null references disorder_rules,
  name    text not null,
  value   integer not null,
  primary key (version, name)
);
create trigger disorder_term_is_append_only before update or delete on disorder_term for each row execute function refuse_change();
