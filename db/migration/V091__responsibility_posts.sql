-- A series counts the numbers given to assets and posts, such as JD or GW.
create table responsibility_series (
  series text primary key,
  last   integer not null check (last >= 0)
);

-- A change of an asset is one of its facts before and after, with the reason; it is never changed.
create table asset_change (
  id           uuid primary key,
  asset_id     uuid not null references asset,
  field        text not null check (field <> ''),
  before_value text not null,
  after_value  text not null,
  reason       text not null check (char_length(reason) <= 500),
  done_at      timestamptz not null,
  done_by      text not null check (done_by <> ''),
  done_by_name text not null check (done_by_name <> ''),
  check (before_value <> after_value)
);
create index asset_change_asset on asset_change (asset_id, id);
create trigger asset_change_is_append_only before update or delete on asset_change for each row execute function refuse_change();
create trigger asset_change_is_not_truncated before truncate on asset_change for each statement execute function refuse_change();

-- A post answers for assets, whoever holds it; it is ended, never removed.
create table post (
  id          uuid primary key,
  version     bigint not null default 0,
  number      text not null unique check (number <> ''),
  title       text not null check (title <> '' and char_length(title) <= 100),
  kind        text not null check (kind in ('STREET', 'TOILET', 'WATERCOURSE')),
  level       text not null check (level in ('DISTRICT', 'SUBDISTRICT', 'COMMUNITY')),
  unit_code   text not null references unit,
  responsible text not null check (responsible <> ''),
  since       date not null check (since between date '1900-01-01' and date '2100-12-31'),
  until       date check (until between date '1900-01-01' and date '2100-12-31'),
  check (until >= since)
);
create index post_unit on post (unit_code, kind);
create trigger post_stays before delete on post for each row execute function refuse_removal();

-- Refuses whatever rewrites the time of a holder or of an asset in a post; ending it once is all that may happen to it.
create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.until is not null
      or to_jsonb(new) - array['until', 'end_reason', 'ended_by'] <> to_jsonb(old) - array['until', 'end_reason', 'ended_by'] then
    raise exception 'rows of % are ended once, never rewritten', tg_table_name;
  end if;
  return new;
end $$;

-- Which assets a post answers for, from a first to a last day; a day before the first means never.
create table post_asset (
  post_id    uuid not null references post,
  position   integer not null check (position >= 0),
  asset_id   uuid not null references asset,
  since      date not null,
  until      date,
  reason     text not null check (reason <> ''),
  end_reason text not null,
  begun_by   text not null check (begun_by <> ''),
  ended_by   text,
  primary key (post_id, position),
  check (until >= since - 1),
  check ((until is null) = (ended_by is null))
);
create index post_asset_asset on post_asset (asset_id);
create trigger post_asset_is_ended_only before update or delete on post_asset for each row execute function refuse_rewriting();

-- Who held a post or stood in, from a first to a last day; a day before the first means never.
create table post_holder (
  post_id    uuid not null references post,
  position   integer not null check (position >= 0),
  account_id uuid references account,
  holder     text not null check (holder <> ''),
  capacity   text not null check (capacity in ('HOLDER', 'DEPUTY')),
  since      date not null,
  until      date,
  reason     text not null check (reason <> ''),
  end_reason text not null,
  begun_by   text not null check (begun_by <> ''),
  ended_by   text,
  primary key (post_id, position),
  check (until >= since - 1),
  check ((until is null) = (ended_by is null))
);
create index post_holder_account on post_holder (account_id) where account_id is not null;
create trigger post_holder_is_ended_only before update or delete on post_holder for each row execute function refuse_rewriting();
