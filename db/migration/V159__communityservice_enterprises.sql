-- A service point is a centre, a station in a building or the online platform for firms; its state follows from its steps.
create table service_point (
  id          uuid primary key,
  version     bigint not null default 0,
  kind        text not null check (kind in ('CENTRE', 'BUILDING', 'ONLINE')),
  name        text not null check (name <> ''),
  unit_code   text not null references unit,
  responsible text not null,
  address     text not null,
  longitude   numeric check (longitude between -180 and 180),
  latitude    numeric check (latitude between -90 and 90),
  pilot       boolean not null,
  state       text not null check (state in ('PLANNED', 'IN_SERVICE', 'CLOSED'))
);

-- A firm request is what a firm asked for, until it was answered and the firm rated the answer.
create table firm_request (
  id          uuid primary key,
  version     bigint not null default 0,
  point_id    uuid references service_point deferrable initially deferred,
  firm        text not null check (firm <> ''),
  subject     text not null check (subject <> ''),
  unit_code   text not null references unit,
  responsible text not null,
  asked_on    date not null check (asked_on between date '1900-01-01' and date '2100-12-31'),
  state       text not null check (state in ('ASKED', 'ACCEPTED', 'ANSWERED', 'RATED', 'DECLINED')),
  rating      integer check (rating between 1 and 5),
  check ((state = 'RATED') = (rating is not null))
);
create index firm_request_by_state on firm_request (state, asked_on);
