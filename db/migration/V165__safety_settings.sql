-- A setting of the fifth initiative; what nobody has set yet has its labelled suggestion.
create table safety_term (
  code   text primary key check (code in ('CENTRE_UNCOUNTS', 'FOLLOW_UP_DAYS', 'HOURS_A_YEAR')),
  value  integer not null check (value between 0 and 10000),
  set_by text not null check (set_by <> ''),
  set_at timestamptz not null
);

-- What leads to a person, such as a phone number or the matter of a dispute: encrypted, and masked wherever lists show it.
create table personal_text (
  record_id uuid not null,
  field     text not null check (field <> '' and char_length(field) <= 60),
  cipher    text not null,
  primary key (record_id, field)
);
