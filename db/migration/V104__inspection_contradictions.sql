-- A contradiction is a look that found nothing, close in time and place to what somebody else found at the same asset; it asks
-- for a reason and judges nobody. Its days and metres are those that held when it was opened.
create table contradiction (
  id              uuid primary key,
  look_id         uuid not null,
  look_account    uuid not null,
  finding_id      uuid not null,
  finding_account uuid not null,
  inspection_id   uuid not null,
  asset_id        uuid not null references asset,
  asset_kind      text not null,
  level           text not null check (level in ('DISTRICT', 'SUBDISTRICT', 'COMMUNITY')),
  unit_code       text not null,
  responsible     text not null,
  days            integer not null,
  metres          integer not null,
  opened_at       timestamptz not null,
  reason          text check (reason in ('HAPPENED_LATER', 'MENDED_BETWEEN', 'ELSEWHERE', 'OVERLOOKED', 'OTHER')),
  said            text check (char_length(said) <= 500),
  reasoned_by     text,
  reasoned_at     timestamptz,
  unique (look_id, look_account, finding_id, finding_account),
  check ((reason is null) = (reasoned_at is null) and (reason is null) = (reasoned_by is null) and (reason is null) = (said is null))
);
create index contradiction_unit on contradiction (unit_code, opened_at desc, id desc);
create index contradiction_newest on contradiction (opened_at desc, id desc);
create trigger contradiction_stays before delete on contradiction for each row execute function refuse_removal();

-- How near a look and a finding must be to contradict each other; a suggestion until the district sets it.
create table contradiction_rule (
  the_one    boolean primary key default true check (the_one),
  days       integer not null check (days between 0 and 30),
  metres     integer not null check (metres between 10 and 5000),
  suggestion boolean not null
);
insert into contradiction_rule (days, metres, suggestion) values (3, 100, true);
