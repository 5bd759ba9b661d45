-- A social enterprise is a low-fee, low-profit firm of a community with the share its residents' committee holds.
create table social_enterprise (
  id            uuid primary key,
  version       bigint not null default 0,
  name          text not null check (name <> ''),
  unit_code     text not null references unit,
  responsible   text not null,
  business      text not null,
  share         numeric(5, 2) not null check (share between 0 and 100),
  registered_on date not null check (registered_on between date '1900-01-01' and date '2100-12-31')
);

-- A surplus return is what an enterprise earned in a year and how much of it went back to its community; a later line corrects.
create table social_enterprise_return (
  enterprise_id uuid not null references social_enterprise,
  position      integer not null,
  year          integer not null check (year between 1990 and 2100),
  surplus       numeric(18, 2) not null check (surplus >= 0),
  returned      numeric(18, 2) not null check (returned between 0 and surplus),
  evidence      uuid not null references evidence,
  text          text not null,
  primary key (enterprise_id, position)
);

-- A public-benefit brand is a name under which good is done at several sites.
create table benefit_brand (
  id          uuid primary key,
  version     bigint not null default 0,
  name        text not null unique check (name <> ''),
  unit_code   text not null references unit,
  responsible text not null,
  named       boolean not null
);

-- A brand site is where a brand is at work, from a day on until it ends.
create table benefit_brand_site (
  brand_id  uuid not null references benefit_brand,
  position  integer not null,
  site      text not null check (site <> ''),
  unit_code text not null references unit,
  since     date not null check (since between date '1900-01-01' and date '2100-12-31'),
  until     date check (until >= since),
  evidence  uuid not null references evidence,
  primary key (brand_id, position)
);

-- The two brands that the plan names; their sites are registered with evidence.
insert into benefit_brand (id, name, unit_code, responsible, named) values
  ('0190b000-0000-7000-8000-000000000001', '点参幸福联盟', '510108000000', '', true),
  ('0190b000-0000-7000-8000-000000000002', '祥和儿童之家', '510108000000', '', true);
