-- A source says where money comes from; the list is a labelled default that an operator may add to.
create table fund_source (
  code     text primary key check (code ~ '^[a-z_]{1,40}$'),
  position integer not null unique,
  name     text not null check (name <> ''),
  name_en  text not null check (name_en <> '')
);
insert into fund_source (code, position, name, name_en) values
  ('district_budget', 0, '区级财政', 'District budget'),
  ('city_budget', 1, '市级补助', 'City grant'),
  ('special_bond', 2, '专项债券', 'Special bond'),
  ('land', 3, '土地收益', 'Land proceeds'),
  ('social_capital', 4, '社会资本', 'Private capital'),
  ('owners', 5, '业主自筹', 'Owners'' share'),
  ('unstated', 6, '未注明来源', 'Source not stated');
create trigger fund_source_stays before delete on fund_source for each row execute function refuse_removal();

-- A party is somebody contracts are made with, known by name.
create table fund_party (
  name        text primary key check (name <> ''),
  recorded_by text not null,
  recorded_at timestamptz not null
);
create trigger fund_party_is_append_only before update or delete on fund_party for each row execute function refuse_change();

-- The money of one project: the sums of its postings in yuan, kept in the transaction that posts; its version is what people edit on.
create table project_funds (
  project_id uuid primary key references project,
  version    bigint not null default 0,
  budget     numeric not null default 0,
  moved      numeric not null default 0,
  planned    numeric not null default 0,
  output     numeric not null default 0,
  paid       numeric not null default 0,
  check (budget >= 0 and planned >= 0 and output >= 0 and paid >= 0)
);
create trigger project_funds_stay before delete on project_funds for each row execute function refuse_removal();

-- A contract of a project, as last agreed, with what was paid under it; its earlier amounts stand in the audit trail.
create table fund_contract (
  project_id uuid not null references project_funds,
  position   integer not null,
  id         uuid not null unique,
  number     text not null check (number <> ''),
  party      text not null references fund_party,
  amount     numeric not null check (amount > 0),
  day        date not null check (day between date '1900-01-01' and date '2100-12-31'),
  kind       text not null check (kind in ('DESIGN', 'COMPENSATION', 'CONSTRUCTION', 'SUPERVISION', 'PURCHASE', 'OTHER')),
  paid       numeric not null check (paid >= 0),
  primary key (project_id, position)
);
create trigger fund_contract_stays before delete on fund_contract for each row execute function refuse_removal();

-- A transfer moves money from one project to another; it is never changed, and its two postings add up to nothing.
create table fund_transfer (
  id           uuid primary key,
  from_project uuid not null references project,
  to_project   uuid not null references project,
  amount       numeric not null check (amount > 0 and amount = round(amount, 2)),
  day          date not null check (day between date '1900-01-01' and date '2100-12-31'),
  reason       text not null check (reason <> ''),
  evidence_id  uuid not null references evidence,
  origin       text not null,
  recorded_by  text not null,
  recorded_at  timestamptz not null,
  check (from_project <> to_project)
);
create index fund_transfer_from on fund_transfer (from_project);
create index fund_transfer_to on fund_transfer (to_project);

-- A posting of the investment ledger: so much of one kind in a month of a project; it is never changed, what was wrong is taken back by its opposite.
create table fund_entry (
  id          uuid primary key,
  project_id  uuid not null references project,
  kind        text not null check (kind in ('BUDGET', 'TRANSFER', 'PLANNED', 'OUTPUT', 'PAID')),
  month       date not null check (extract(day from month) = 1),
  day         date not null check (day between date '1900-01-01' and date '2100-12-31'),
  amount      numeric not null check (amount <> 0 and amount = round(amount, 2)),
  source      text not null references fund_source,
  contract_id uuid references fund_contract (id),
  unit_code   text not null references unit,
  evidence_id uuid not null references evidence,
  reason      text not null,
  above       boolean not null,
  reverses    uuid unique references fund_entry,
  transfer_id uuid references fund_transfer,
  origin      text not null unique,
  recorded_by text not null,
  recorded_at timestamptz not null,
  check (date_trunc('month', day)::date = month),
  check (amount > 0 or reverses is not null or kind = 'TRANSFER'),
  check (reverses is null or amount < 0 and reason <> '' and transfer_id is null),
  check ((kind = 'TRANSFER') = (transfer_id is not null)),
  check (not above or kind = 'PAID' and reason <> '')
);
create index fund_entry_project on fund_entry (project_id, month);
create index fund_entry_day on fund_entry (day, id);
create index fund_entry_transfer on fund_entry (transfer_id) where transfer_id is not null;
create trigger fund_entry_is_append_only before update or delete on fund_entry for each row execute function refuse_change();
create trigger fund_entry_is_not_truncated before truncate on fund_entry for each statement execute function refuse_change();
create trigger fund_transfer_is_append_only before update or delete on fund_transfer for each row execute function refuse_change();

-- The sums of the postings by project, month, kind, source and place, in the transaction that posts.
create table fund_sum (
  project_id uuid not null references project,
  month      date not null,
  kind       text not null,
  source     text not null,
  unit_code  text not null,
  amount     numeric not null,
  lines      bigint not null,
  primary key (project_id, month, kind, source, unit_code)
) with (fillfactor = 70);

-- At the end of the transaction a transfer has two postings, one for each end, that add up to nothing; so the portfolio's balance is always the sum of the projects'.
create function fund_transfer_is_even() returns trigger language plpgsql as $$
declare
  asked uuid;
begin
  asked := case tg_table_name when 'fund_transfer' then (to_jsonb(new) ->> 'id')::uuid else (to_jsonb(new) ->> 'transfer_id')::uuid end;
  if not exists (
    select from fund_transfer t
      join fund_entry g on g.transfer_id = t.id and g.project_id = t.from_project and g.amount = -t.amount
      join fund_entry r on r.transfer_id = t.id and r.project_id = t.to_project and r.amount = t.amount
     where t.id = asked and (select count(*) from fund_entry e where e.transfer_id = t.id) = 2) then
    raise exception 'transfer % does not have two postings that add up to nothing', asked using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger fund_transfer_is_even after insert on fund_transfer
  deferrable initially deferred for each row execute function fund_transfer_is_even();
create constraint trigger fund_entry_is_even after insert on fund_entry
  deferrable initially deferred for each row when (new.transfer_id is not null) execute function fund_transfer_is_even();
