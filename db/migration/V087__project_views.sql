-- A view is a list of projects that an account comes back to; it holds the question, not the answer.
create table saved_view (
  id         uuid primary key,
  account_id uuid not null references account,
  name       text not null check (name <> ''),
  query      text not null check (length(query) <= 2000),
  saved_at   timestamptz not null,
  unique (account_id, name)
);
