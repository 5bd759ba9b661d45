-- A shape is where a unit lies: well-known binary, WGS84, longitude first; schematic ones are derived and no boundary.
create table unit_shape (
  unit_code text primary key references unit,
  shape     bytea not null,
  west      double precision not null,
  south     double precision not null,
  east      double precision not null check (east >= west),
  north     double precision not null check (north >= south),
  source    text not null check (source <> ''),
  licence   text not null,
  schematic boolean not null
);

alter table district_version add column shapes bigint not null default 1;
