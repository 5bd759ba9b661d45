-- A size threshold says from which size on a service company is sizeable; the latest holds, and none is ever changed.
create table size_threshold (
  position    integer primary key,
  turnover    numeric(18, 2) not null check (turnover >= 0),
  staff       integer not null check (staff >= 0),
  communities integer not null check (communities >= 0),
  uncounts    boolean not null,
  suggested   boolean not null,
  reason      text not null check (reason <> ''),
  set_by      text not null,
  set_at      timestamptz not null
);
create trigger size_threshold_is_append_only before update or delete on size_threshold
  for each row execute function refuse_change();

-- No source says what "sizeable" is: this is a labelled default, to be replaced by the district's own figures.
insert into size_threshold values
  (1, 5000000, 50, 3, true, true, '系统默认的建议值，非官方标准，请由区级确定', 'governance', '2017-10-31T00:00:00Z');

-- Size facts say how large a service company was in a year; a later line corrects the one before.
create table size_facts (
  id          uuid primary key,
  position    bigint generated always as identity,
  company_id  uuid not null references project,
  year        integer not null check (year between 1990 and 2100),
  turnover    numeric(18, 2) not null check (turnover >= 0),
  staff       integer not null check (staff >= 0),
  communities integer not null check (communities >= 0),
  evidence    uuid not null references evidence,
  said_by     text not null,
  said_at     timestamptz not null
);
create index size_facts_of_company on size_facts (company_id, year desc, position desc);
create trigger size_facts_is_append_only before update or delete on size_facts
  for each row execute function refuse_change();
