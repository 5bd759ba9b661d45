-- Premises are an office building or a park with what is known beside its project of party building.
create table premises (
  project_id   uuid primary key references project,
  version      bigint not null default 0,
  sort         text not null check (sort in ('BUILDING', 'PARK')),
  address      text not null,
  organisation text not null,
  firms        integer check (firms >= 0)
);
