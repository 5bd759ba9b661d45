-- A plate is what hangs, or hung, at a community's door, with the item of the list of plates that allows it, where one does.
create table community_plate (
  id         uuid primary key,
  version    bigint not null default 0,
  unit_code  text not null references unit,
  title      text not null check (title <> '' and char_length(title) <= 200),
  item       text not null check (char_length(item) <= 40),
  hung_on    date not null check (hung_on between date '1900-01-01' and date '2100-12-31'),
  taken_down date check (taken_down between date '1900-01-01' and date '2100-12-31'),
  hung_by    uuid not null references evidence,
  down_by    uuid references evidence,
  check (taken_down >= hung_on),
  check ((taken_down is null) = (down_by is null))
);
create index community_plate_unit on community_plate (unit_code);
create trigger community_plate_stays before delete on community_plate for each row execute function refuse_removal();
