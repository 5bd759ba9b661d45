-- A service account is one for a program: it has a person to ask and a purpose, tokens, and never a password.
alter table account add column contact text check (contact <> '');
alter table account add column purpose text check (purpose <> '');
alter table account add check ((contact is null) = (purpose is null));
alter table account add check (contact is null or password_hash is null);
create index access_token_created on access_token (created desc);
