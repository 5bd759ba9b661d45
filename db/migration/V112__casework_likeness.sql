-- A print says that the hashes of a photo are kept, by which it is found again.
create table photo_print (
  evidence_id uuid primary key,
  case_id     uuid not null references disorder_case
);

-- A hash of a print, with its four quarters of 16 signs: two hashes that differ in at most eleven signs have a quarter that
-- differs in at most two.
create table photo_hash (
  evidence_id uuid not null references photo_print,
  part        integer not null,
  hash        bigint not null,
  q0          integer not null,
  q1          integer not null,
  q2          integer not null,
  q3          integer not null,
  primary key (evidence_id, part)
);
create index photo_hash_q0 on photo_hash (q0);
create index photo_hash_q1 on photo_hash (q1);
create index photo_hash_q2 on photo_hash (q2);
create index photo_hash_q3 on photo_hash (q3);

-- A hit says why a photo of a handling needs a second look.
create table photo_hit (
  entry_id     uuid not null,
  photo_id     uuid not null,
  reason       text not null check (reason in ('SAME_FILE', 'HASH', 'BLOCKS', 'TOO_EARLY')),
  earlier_id   uuid,
  earlier_case uuid references disorder_case,
  measure      integer not null,
  noted        bigint generated always as identity primary key
);
create index photo_hit_entry on photo_hit (entry_id);
create trigger photo_hit_is_append_only before update or delete on photo_hit for each row execute function refuse_change();
