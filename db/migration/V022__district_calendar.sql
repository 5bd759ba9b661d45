-- A calendar day differs from its weekday: a holiday, or a day worked to make up for one. None are shipped.
create table calendar_day (
  day  date primary key check (day between date '1900-01-01' and date '2100-12-31'),
  kind text not null check (kind in ('HOLIDAY', 'MAKE_UP')),
  name text not null
);
