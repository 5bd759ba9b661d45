-- A limit is how many working days a step may take, or how far behind the limit a level is urged. No source was found for
-- any of them: what is not in here stands at a default that the page calls one.
create table case_limit (
  name       text primary key check (name in ('HAND_OVER', 'ACCEPT', 'CASE', 'DECIDE', 'REVIEW', 'URGE_UNIT', 'URGE_HEAD', 'URGE_OFFICE')),
  days       integer not null check (days between 1 and 250)
);
