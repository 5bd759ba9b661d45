-- A slow way is a stretch for walking or cycling in WGS84 as well-known binary, known again by its number.
create table slow_way (
  id          uuid primary key,
  number      text not null unique check (number <> '' and char_length(number) <= 40),
  kind        text not null check (kind in ('FOOTWAY', 'CYCLEWAY', 'SHARED')),
  street      text not null check (char_length(street) <= 200),
  width       numeric check (width > 0 and width <= 50),
  unit_code   text not null references unit,
  responsible text not null check (char_length(responsible) <= 200),
  shape       bytea not null,
  source      text not null check (source <> '' and char_length(source) <= 500),
  changed_by  text not null check (changed_by <> ''),
  changed_at  timestamptz not null
);
create index slow_way_unit on slow_way (unit_code, number);
create trigger slow_way_stays before delete on slow_way for each row execute function refuse_removal();
