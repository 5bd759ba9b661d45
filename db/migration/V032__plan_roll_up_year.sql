-- The roll-up by year holds the same sums in coarser grain, so that progress as of today is read from a few rows a place.
create table roll_up_year (
  target_code text not null references target,
  reading     text not null,
  year        date not null check (extract(doy from year) = 1),
  unit_code   text not null references unit,
  subdistrict text not null references unit,
  quantity    numeric not null,
  base        numeric not null,
  lines       bigint not null,
  last_day    date not null,
  primary key (target_code, reading, year, unit_code, subdistrict)
) with (fillfactor = 70);

insert into roll_up_year (target_code, reading, year, unit_code, subdistrict, quantity, base, lines, last_day)
select target_code, reading, date_trunc('year', month)::date, unit_code, subdistrict, sum(quantity), sum(base), sum(lines), max(last_day)
  from roll_up group by 1, 2, 3, 4, 5;
