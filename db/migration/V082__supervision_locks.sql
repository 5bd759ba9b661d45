-- A lock keeps a job to one node at a time; the names and columns are those of the library that takes it.
create table job_lock (
  name       text primary key,
  lock_until timestamp not null,
  locked_at  timestamp not null,
  locked_by  text not null
);
