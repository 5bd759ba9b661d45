-- The one row counts the changes to units; whoever changes a unit raises it in the same transaction.
create table district_version (
  id      integer primary key check (id = 1),
  version bigint not null
);

insert into district_version (id, version) values (1, 1);
