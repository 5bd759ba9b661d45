-- What is known of a back street beside its project.
create table back_street (
  project_id  uuid primary key references project,
  version     bigint not null default 0,
  road_class  text not null check (road_class in ('ARTERIAL', 'SECONDARY', 'BRANCH', 'BACK_STREET')),
  depth       text check (depth in ('REMEDIATE', 'UPGRADE', 'SHOWCASE')),
  contractors text not null default '' check (char_length(contractors) <= 400),
  works       text not null default '' check (char_length(works) <= 2000),
  changes     integer not null default 0
);

-- Where a back street or a link runs, as well-known binary in WGS84, with its length on the ellipsoid.
create table backstreet_line (
  project_id uuid primary key references project,
  shape      bytea not null,
  points     integer not null check (points > 1),
  metres     numeric not null check (metres > 0 and metres <= 20000),
  source     text not null check (source <> '' and char_length(source) <= 500),
  drawn_by   text not null check (drawn_by <> ''),
  drawn_at   timestamptz not null
);

-- A joint acceptance of a back street as it was recorded, with the depth and the standard it was made by.
create table street_acceptance (
  id            uuid primary key,
  project_id    uuid not null references project,
  position      integer not null check (position > 0),
  day           date not null check (day between date '1900-01-01' and date '2100-12-31'),
  result        text not null check (result in ('PASSED', 'DEFECTS', 'FAILED')),
  depth         text not null check (depth in ('REMEDIATE', 'UPGRADE', 'SHOWCASE')),
  standard      text not null,
  least         integer not null check (least between 0 and 100),
  historic      boolean not null,
  open_findings integer not null check (open_findings >= 0),
  reason        text not null check (char_length(reason) <= 500),
  evidence_id   uuid not null references evidence,
  recorded_by   uuid not null,
  recorder      text not null,
  recorded_at   timestamptz not null,
  unique (project_id, position),
  check (historic or result <> 'PASSED' or open_findings = 0 or reason <> '')
);
create trigger street_acceptance_is_append_only before update or delete on street_acceptance for each row execute function refuse_change();

-- A unit that took part in an acceptance, with its opinion.
create table street_accepter (
  acceptance_id uuid not null references street_acceptance,
  position      integer not null,
  unit          text not null check (unit <> ''),
  person        text not null,
  opinion       text not null check (opinion in ('AGREES', 'AGREES_WITH_DEFECTS', 'REFUSES')),
  remark        text not null,
  primary key (acceptance_id, position)
);
create trigger street_accepter_is_append_only before update or delete on street_accepter for each row execute function refuse_change();

-- An inspection that an acceptance rests on, and what it came to.
create table street_acceptance_look (
  acceptance_id uuid not null references street_acceptance,
  position      integer not null,
  inspection_id uuid not null,
  finder_id     uuid not null,
  finder        text not null,
  asset_id      uuid not null references asset,
  day           date not null,
  passed        integer not null check (passed >= 0),
  applicable    integer not null check (applicable >= passed),
  primary key (acceptance_id, position),
  unique (acceptance_id, inspection_id)
);
create trigger street_acceptance_look_is_append_only before update or delete on street_acceptance_look for each row execute function refuse_change();

-- That an acceptance brought its street to the stage accepted; each does so once.
create table street_acceptance_count (
  acceptance_id uuid primary key references street_acceptance,
  counted_at    timestamptz not null
);
create trigger street_acceptance_count_is_append_only before update or delete on street_acceptance_count for each row execute function refuse_change();

-- A look-back at an accepted street as it was recorded.
create table street_lookback (
  id            uuid primary key,
  project_id    uuid not null references project,
  acceptance_id uuid not null references street_acceptance,
  position      integer not null check (position > 0),
  day           date not null check (day between date '1900-01-01' and date '2100-12-31'),
  result        text not null check (result in ('HELD', 'RELAPSED')),
  reason        text not null check (char_length(reason) <= 500),
  evidence_id   uuid not null references evidence,
  uncounted     boolean not null,
  historic      boolean not null,
  recorded_by   uuid not null,
  recorder      text not null,
  recorded_at   timestamptz not null,
  unique (project_id, position),
  check (result = 'HELD' or reason <> ''),
  check (not uncounted or result = 'RELAPSED')
);
create index street_lookback_acceptance on street_lookback (acceptance_id);
create trigger street_lookback_is_append_only before update or delete on street_lookback for each row execute function refuse_change();

-- An inspection that a look-back rests on, and what it came to.
create table street_lookback_look (
  lookback_id   uuid not null references street_lookback,
  position      integer not null,
  inspection_id uuid not null,
  finder_id     uuid not null,
  finder        text not null,
  asset_id      uuid not null references asset,
  day           date not null,
  passed        integer not null check (passed >= 0),
  applicable    integer not null check (applicable >= passed),
  primary key (lookback_id, position)
);
create trigger street_lookback_look_is_append_only before update or delete on street_lookback_look for each row execute function refuse_change();
