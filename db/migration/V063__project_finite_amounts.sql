-- Amounts of a project are numbers that add up: neither "not a number" nor infinite, which numeric would take.
alter table project
  add constraint project_amounts_finite check (
    coalesce(budget, 0) < 'Infinity' and coalesce(metres, 0) < 'Infinity' and coalesce(square_metres, 0) < 'Infinity'
    and coalesce(yuan, 0) < 'Infinity' and coalesce(hours, 0) < 'Infinity');
