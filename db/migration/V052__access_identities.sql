-- An identity is who an account's owner is at an identity provider; the pair of issuer and subject never changes. The account
-- may be written after it in the same transaction.
create table account_identity (
  issuer     text not null check (issuer <> ''),
  subject    text not null check (subject <> ''),
  account_id uuid not null references account deferrable initially deferred,
  linked     timestamptz not null,
  primary key (issuer, subject)
);
create index account_identity_account on account_identity (account_id);

-- A mapped grant comes from a group of an identity provider and ends with it; the others are given by hand.
alter table account_grant add column mapped boolean not null default false;
