-- An inspection is one look at an asset as its maker's device told it, written once; answers has one letter for each item of the
-- standard's sheet for that kind and class. Its id is made by the device and unique for each account.
create table inspection (
  account_id       uuid not null,
  id               uuid not null,
  asset_id         uuid not null references asset,
  asset_kind       text not null check (asset_kind in ('STREET', 'TOILET', 'WATERCOURSE')),
  asset_class      text not null check (asset_class <> ''),
  unit_code        text not null check (unit_code <> ''),
  responsible      text not null,
  level            text not null check (level in ('DISTRICT', 'SUBDISTRICT', 'COMMUNITY')),
  standard_code    text not null,
  standard_version integer not null,
  taxonomy         integer not null,
  day              date not null check (day between date '1900-01-01' and date '2100-12-31'),
  began_at         timestamptz not null,
  ended_at         timestamptz not null,
  received_at      timestamptz not null,
  skewed           boolean not null,
  device           text not null check (device <> ''),
  sequence         bigint not null check (sequence >= 0),
  longitude        numeric check (longitude between -180 and 180),
  latitude         numeric check (latitude between -90 and 90),
  accuracy         numeric check (accuracy >= 0),
  answers          text not null check (answers ~ '^[PFN-]*$'),
  passed           smallint not null check (passed >= 0),
  applicable       smallint not null,
  finding_count    smallint not null check (finding_count >= 0),
  fine             boolean not null,
  remark           text not null check (char_length(remark) <= 2000),
  words            text[],
  corrects         uuid,
  username         text not null check (username <> ''),
  display_name     text not null check (display_name <> ''),
  fingerprint      text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  primary key (id, account_id),
  check (ended_at >= began_at),
  check (passed <= applicable),
  check ((longitude is null) = (latitude is null))
);
create index inspection_newest on inspection (received_at desc, id desc);
create index inspection_unit on inspection (unit_code, received_at desc, id desc);
create index inspection_account on inspection (account_id, received_at desc, id desc);
create index inspection_asset on inspection (asset_id, began_at desc);
create index inspection_corrects on inspection (corrects) where corrects is not null;
create index inspection_words on inspection using gin (words) where words is not null;
create trigger inspection_is_append_only before update or delete on inspection for each row execute function refuse_change();
create trigger inspection_is_not_truncated before truncate on inspection for each statement execute function refuse_change();

-- A finding is one thing wrong that an inspection reports, in the words of its taxonomy.
create table finding (
  account_id    uuid not null,
  id            uuid not null,
  inspection_id uuid not null,
  position      smallint not null check (position >= 0),
  asset_id      uuid not null,
  disorder      text not null check (disorder <> ''),
  severity      text not null check (severity in ('LOW', 'MEDIUM', 'HIGH')),
  found_at      timestamptz not null,
  place         text not null check (char_length(place) <= 200),
  longitude     numeric check (longitude between -180 and 180),
  latitude      numeric check (latitude between -90 and 90),
  accuracy      numeric check (accuracy >= 0),
  remark        text not null check (char_length(remark) <= 2000),
  primary key (id, account_id),
  check ((longitude is null) = (latitude is null))
);
create index finding_inspection on finding (inspection_id, account_id);
create index finding_asset on finding (asset_id, found_at desc);
create trigger finding_is_append_only before update or delete on finding for each row execute function refuse_change();
create trigger finding_is_not_truncated before truncate on finding for each statement execute function refuse_change();

-- A photo that an inspection tells of, for the whole look or for one finding; its pieces come before or after it.
create table inspection_photo (
  account_id    uuid not null,
  id            uuid not null,
  inspection_id uuid not null,
  finding_id    uuid,
  position      smallint not null check (position >= 0),
  evidence_id   uuid not null unique,
  hash          text not null check (hash ~ '^[0-9a-f]{64}$'),
  original_hash text check (original_hash ~ '^[0-9a-f]{64}$'),
  bytes         bigint not null check (bytes > 0),
  taken_at      timestamptz,
  primary key (id, account_id)
);
create index inspection_photo_inspection on inspection_photo (inspection_id, account_id);
create trigger inspection_photo_is_append_only before update or delete on inspection_photo
  for each row execute function refuse_change();
