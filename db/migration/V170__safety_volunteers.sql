-- A party member paired with a community, beside the project that counts.
create table pairing (
  project_id uuid primary key references project,
  version    bigint not null default 0,
  member     text not null check (member <> '' and char_length(member) <= 64),
  name       text not null check (name <> '' and char_length(name) <= 100),
  branch     text not null check (char_length(branch) <= 200),
  begins     date not null check (begins between date '1900-01-01' and date '2100-12-31'),
  ends       date check (ends between begins and date '2100-12-31')
);
create index pairing_member on pairing (member);

-- Time a member served: entered by one side, confirmed by the other; minutes count from midnight.
create table service_entry (
  pairing_id uuid not null references pairing,
  position   integer not null,
  id         uuid not null unique,
  day        date not null check (day between date '1900-01-01' and date '2100-12-31'),
  begins     integer not null check (begins >= 0),
  ends       integer not null check (ends > begins and ends <= 1440),
  activity   text not null check (activity <> '' and char_length(activity) <= 200),
  entered_by text not null check (entered_by <> ''),
  third      boolean not null,
  state      text not null check (state in ('ENTERED', 'CONFIRMED', 'REFUSED')),
  decided_by text,
  reason     text not null,
  primary key (pairing_id, position),
  check ((state = 'ENTERED') = (decided_by is null)),
  check (state <> 'CONFIRMED' or not third),
  check (state <> 'CONFIRMED' or decided_by <> entered_by)
);

-- Somebody who offers to help, by the name he wants to be called and without any number.
create table volunteer (
  id          uuid primary key,
  version     bigint not null default 0,
  name        text not null check (name <> '' and char_length(name) <= 100),
  unit_code   text not null references unit,
  responsible text not null default '' check (char_length(responsible) <= 200),
  skills      text not null check (char_length(skills) <= 200),
  begins      date not null check (begins between date '1900-01-01' and date '2100-12-31'),
  ends        date check (ends between begins and date '2100-12-31')
);
create index volunteer_unit on volunteer (unit_code);
