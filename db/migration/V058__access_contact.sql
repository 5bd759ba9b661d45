-- A contact is a phone or identity number of an account's owner, encrypted by the application; unused_since is when the
-- account was first seen disabled.
create table account_contact (
  account_id   uuid not null references account,
  kind         text not null check (kind in ('PHONE', 'IDENTITY')),
  cipher       text not null check (cipher ~ '^[a-z][0-9]+\.[a-z][a-z0-9]{0,15}\.[A-Za-z0-9_-]+$'),
  entered      timestamptz not null,
  unused_since timestamptz,
  primary key (account_id, kind)
);

-- A disclosure says who was shown which number of whom, and for what reason; it never holds the number.
create table personal_data_disclosure (
  id           uuid primary key,
  about        text not null check (about <> ''),
  kind         text not null check (kind in ('PHONE', 'IDENTITY')),
  shown_to     uuid not null references account,
  shown_name   text not null check (shown_name <> ''),
  reason       text not null check (char_length(reason) between 4 and 200),
  shown_at     timestamptz not null
);
create index personal_data_disclosure_about on personal_data_disclosure (about, shown_at desc);
create trigger personal_data_disclosure_is_append_only before update or delete on personal_data_disclosure
  for each row execute function refuse_change();
create trigger personal_data_disclosure_is_not_truncated before truncate on personal_data_disclosure
  for each statement execute function refuse_change();
