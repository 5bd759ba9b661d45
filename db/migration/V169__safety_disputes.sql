-- A brand under which neighbours mediate, such as five elders.
create table mediator_brand (
  code    text primary key check (code ~ '^[a-z_]{1,40}$'),
  name    text not null check (name <> ''),
  name_en text not null check (name_en <> '')
);
insert into mediator_brand values ('five_elders', '五老调解', 'Five-Elders mediation'), ('neighbour_watch', '邻里守望', 'Neighbour Watch');

-- Somebody of a brand's pool who mediates in a unit for a time.
create table mediator (
  id          uuid primary key,
  version     bigint not null default 0,
  brand       text not null references mediator_brand,
  name        text not null check (name <> '' and char_length(name) <= 100),
  unit_code   text not null references unit,
  responsible text not null default '' check (char_length(responsible) <= 200),
  begins      date not null check (begins between date '1900-01-01' and date '2100-12-31'),
  ends        date check (ends between begins and date '2100-12-31')
);
create index mediator_unit on mediator (unit_code);

-- A dispute between people, with names only as lists may show them; what leads to them lies encrypted in personal_text.
create table dispute (
  id            uuid primary key,
  version       bigint not null default 0,
  number        text not null unique,
  unit_code     text not null references unit,
  charge_code   text not null references unit,
  responsible   text not null default '' check (char_length(responsible) <= 200),
  sort          text not null check (sort in ('NEIGHBOURS', 'FAMILY', 'PROPERTY', 'LABOUR', 'CONTRACT', 'OTHER')),
  channel       text not null check (channel in ('VISIT', 'PHONE', 'PATROL', 'HANDED_OVER')),
  applicant     text not null check (applicant <> ''),
  respondent    text not null,
  told_on       date not null check (told_on between date '1900-01-01' and date '2100-12-31'),
  first_level   text not null check (first_level in ('COMMUNITY', 'SUBDISTRICT', 'DISTRICT', 'COURT')),
  level         text not null check (level in ('COMMUNITY', 'SUBDISTRICT', 'DISTRICT', 'COURT')),
  state         text not null check (state in ('OPEN', 'MEDIATING', 'SETTLED', 'CONFIRMED', 'WITHDRAWN')),
  mediator_id   uuid references mediator,
  settled_on    date,
  follow_due    date,
  reopened      integer not null default 0 check (reopened >= 0),
  origin        text not null,
  check ((state in ('SETTLED', 'CONFIRMED')) = (settled_on is not null)),
  check ((state = 'SETTLED') = (follow_due is not null))
);
create index dispute_told on dispute (told_on desc, id desc);
create index dispute_unit on dispute (unit_code, told_on desc, id desc);
create index dispute_due on dispute (follow_due) where follow_due is not null;

-- The text of an agreement with places for what a dispute fills in; a new one is added, an old one never changed.
create table agreement_template (
  number    integer primary key check (number > 0),
  text      text not null check (text <> '' and char_length(text) <= 8000),
  suggested boolean not null,
  set_by    text not null,
  set_at    timestamptz not null
);
create trigger agreement_template_is_append_only before update or delete on agreement_template
  for each row execute function refuse_change();
insert into agreement_template values (1, E'人民调解协议（平台建议样式，待区里核定）\n\n编号：{number}\n登记日期：{told}\n\n当事人甲：{applicant}\n当事人乙：{respondent}\n\n纠纷事项：{matter}\n\n经{unit}主持、{mediator}调解，双方自愿达成如下协议：\n{terms}\n\n本协议一式三份，双方各执一份，调解组织留存一份。\n\n当事人甲（签名）：　　　　　　当事人乙（签名）：\n调解员（签名）：　　　　　　　日期：{settled}', true, 'platform', '2017-01-01T00:00:00Z');
