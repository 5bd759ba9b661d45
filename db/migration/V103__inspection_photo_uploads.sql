-- An upload is what has arrived so far of a photo of an account, with the length and hash it is to have; once it is complete and
-- its inspection known, the photo is evidence and the pieces are gone.
create table photo_upload (
  account_id uuid not null,
  id         uuid not null,
  length     bigint not null check (length between 1 and 10485760),
  hash       text not null check (hash ~ '^[0-9a-f]{64}$'),
  received   bigint not null check (received between 0 and length),
  state      text not null check (state in ('UNDER_WAY', 'COMPLETE', 'KEPT')),
  moved_at   timestamptz not null,
  primary key (account_id, id),
  check ((received = length) = (state <> 'UNDER_WAY'))
);
create index photo_upload_waiting on photo_upload (moved_at) where state <> 'KEPT';

-- A piece of a photo, at most half a mebibyte.
create table photo_piece (
  account_id uuid not null,
  id         uuid not null,
  start      bigint not null check (start >= 0),
  content    bytea not null check (length(content) between 1 and 524288),
  primary key (account_id, id, start),
  foreign key (account_id, id) references photo_upload on delete cascade
);
