-- The numbers of items; one that is not used leaves a gap.
create sequence admission_number;

-- An admission item is what departments may, may not or must pay for asking of communities, in one edition: from the request over
-- legal check and decision to publication and withdrawal; state, validity and withdrawal repeat what its steps add up to.
create table admission_item (
  id           uuid primary key,
  version      bigint not null default 0,
  number       text not null check (number <> '' and char_length(number) <= 40),
  edition      integer not null check (edition > 0),
  list         text not null check (list in ('SELF_GOVERNMENT', 'ASSISTANCE', 'PURCHASABLE', 'NEGATIVE', 'PLATE')),
  title        text not null check (title <> '' and char_length(title) <= 200),
  basis        text not null check (char_length(basis) <= 500),
  department   text not null check (char_length(department) <= 200),
  minutes      integer not null check (minutes between 0 and 100000),
  forms        integer not null check (forms between 0 and 10000),
  fields       integer not null check (fields between 0 and 10000),
  uploads      integer not null check (uploads between 0 and 10000),
  state        text not null check (state in ('OPENED', 'REQUESTED', 'SENT_BACK', 'CHECKED', 'ADMITTED', 'BOUGHT', 'REJECTED',
                                              'PUBLISHED', 'WITHDRAWN')),
  valid_from   date check (valid_from between date '1900-01-01' and date '2100-12-31'),
  valid_to     date check (valid_to between date '1900-01-01' and date '2100-12-31'),
  withdrawn_on date check (withdrawn_on between date '1900-01-01' and date '2100-12-31'),
  suggestion   boolean not null,
  refused_duty text check (refused_duty <> ''),
  opened_by    text not null check (opened_by <> ''),
  opened_at    timestamptz not null,
  unique (number, edition),
  check (valid_to >= valid_from),
  check ((state in ('PUBLISHED', 'WITHDRAWN')) = (valid_from is not null)),
  check ((state = 'WITHDRAWN') = (withdrawn_on is not null)),
  check (list <> 'ASSISTANCE' or basis <> '' or state in ('OPENED', 'REJECTED'))
);
create unique index admission_item_refused on admission_item (department, refused_duty)
  where refused_duty is not null and state not in ('PUBLISHED', 'WITHDRAWN');
create trigger admission_item_stays before delete on admission_item for each row execute function refuse_removal();

-- A duty of an item is one thing it covers, by sort and code, such as REGIME patrol.STREET.
create table admission_duty (
  item_id uuid not null references admission_item,
  sort    text not null check (sort in ('TASK', 'FORM', 'REGIME', 'REPORT', 'PLATE')),
  code    text not null check (code ~ '^[A-Za-z0-9_-]+([.][A-Za-z0-9_-]+)*$' and char_length(code) <= 60),
  primary key (item_id, sort, code)
);
create index admission_duty_code on admission_duty (sort, code);
