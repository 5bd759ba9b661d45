-- The one row tells which holidays and make-up days hold; its number is never given twice, not even where a change was taken back.
create sequence calendar_version_number start 2;

create table calendar_version (
  id      integer primary key check (id = 1),
  version bigint not null
);

insert into calendar_version (id, version) values (1, 1);
