-- Feedback is a complaint or proposal from the field; it is kept as it was written. The id is the device's, unique for the account.
create table field_feedback (
  account_id  uuid not null references account,
  id          uuid not null,
  writer      text not null check (writer <> ''),
  topic       text not null check (topic in ('DUPLICATE_FORMS', 'FORCED_CHECK_IN', 'NEEDLESS_UPLOAD', 'WRONG_DATA', 'PAGE_FAULT', 'OTHER')),
  text        text not null check (char_length(text) <= 2000),
  written_at  timestamptz not null,
  received_at timestamptz not null,
  primary key (account_id, id)
);
create index field_feedback_newest on field_feedback (received_at desc, id desc);
create trigger field_feedback_is_append_only before update or delete on field_feedback for each row execute function refuse_change();
create trigger field_feedback_is_not_truncated before truncate on field_feedback for each statement execute function refuse_change();
