-- A version of all settings of initiative two; what a version does not set stands at a suggestion that the page calls one.
create table backstreet_rules (
  version integer primary key check (version > 0),
  id      uuid not null unique,
  set_by  text not null check (set_by <> ''),
  set_at  timestamptz not null
);
create trigger backstreet_rules_is_append_only before update or delete on backstreet_rules for each row execute function refuse_change();

-- A term is one number of a version, such as the days until a street is looked at once more.
create table backstreet_term (
  version integer not null references backstreet_rules,
  name    text not null,
  value   integer not null,
  primary key (version, name)
);
create trigger backstreet_term_is_append_only before update or delete on backstreet_term for each row execute function refuse_change();

-- By which check-list, and with at least how many percent of its items passed, streets of a depth of treatment are accepted.
create table backstreet_depth (
  version  integer not null references backstreet_rules,
  depth    text not null check (depth in ('REMEDIATE', 'UPGRADE', 'SHOWCASE')),
  standard text not null check (standard <> ''),
  least    integer not null check (least between 0 and 100),
  primary key (version, depth)
);
create trigger backstreet_depth_is_append_only before update or delete on backstreet_depth for each row execute function refuse_change();
