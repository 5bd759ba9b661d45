-- What is known of a featured street beside its project: one main class, theme, product and character each with what it rests on,
-- where it runs, and whether it is recognised.
create table featured_street (
  project_id          uuid primary key references project,
  version             bigint not null default 0,
  main_class          text check (main_class in ('TOURISM', 'COMMERCE', 'CULTURE', 'BARS', 'CATERING')),
  theme               text not null check (char_length(theme) <= 200),
  theme_evidence      uuid references evidence,
  product             text not null check (char_length(product) <= 200),
  product_evidence    uuid references evidence,
  trait               text not null check (char_length(trait) <= 200),
  trait_evidence      uuid references evidence,
  shape               text,
  state               text not null check (state in ('OPEN', 'RECOGNISED', 'WITHDRAWN')),
  evaluation_id       uuid,
  due_on              date check (due_on between date '1900-01-01' and date '2100-12-31'),
  changes             integer not null default 0,
  check (state <> 'RECOGNISED' or main_class is not null and theme_evidence is not null and product_evidence is not null
         and trait_evidence is not null and evaluation_id is not null and due_on is not null)
);

-- A version of the scorecard; its threshold, and the difference of two scorers above which a third is asked, are settings.
create table featured_scorecard (
  version    integer primary key,
  threshold  integer not null check (threshold between 0 and 100),
  difference integer not null check (difference between 0 and 100),
  set_by     text not null,
  set_at     timestamptz not null
);

-- An item of a scorecard with its weight; those of a version weigh 100 together.
create table featured_scorecard_item (
  version  integer not null references featured_scorecard,
  position integer not null,
  code     text not null check (code ~ '^[A-Z][A-Z0-9_]{0,19}$'),
  quality  text not null check (quality in ('INDUSTRY', 'FORM', 'CHARACTER', 'MECHANISM')),
  weight   integer not null check (weight between 1 and 100),
  name     text not null check (name <> '' and char_length(name) <= 200),
  name_en  text not null check (name_en <> '' and char_length(name_en) <= 200),
  primary key (version, code),
  unique (version, position)
);
insert into featured_scorecard (version, threshold, difference, set_by, set_at) values (1, 80, 10, '', '2017-01-01T00:00:00+08');
insert into featured_scorecard_item (version, position, code, quality, weight, name, name_en) values
  (1, 0, 'SHARE', 'INDUSTRY', 15, '主营业态占销售额比重（外地示例：≥70%）', 'Share of the main trade in sales (example from elsewhere: ≥ 70 %)'),
  (1, 1, 'SHOPS', 'INDUSTRY', 10, '经营商家数量（外地示例：≥60 家）', 'Number of shops (example from elsewhere: ≥ 60)'),
  (1, 2, 'LENGTH', 'FORM', 10, '街区长度（外地示例：≥300 米）', 'Length (example from elsewhere: ≥ 300 m)'),
  (1, 3, 'FRONTAGE', 'FORM', 15, '建筑立面与店招风貌', 'Façades and shop signs'),
  (1, 4, 'HERITAGE', 'CHARACTER', 15, '历史文化元素保护与利用', 'Heritage kept and used'),
  (1, 5, 'TREND', 'CHARACTER', 10, '时尚消费与活动策划', 'Trends and events'),
  (1, 6, 'UPKEEP', 'MECHANISM', 15, '长效管理与商家自治', 'Upkeep and self-government of shops'),
  (1, 7, 'SUPPORT', 'MECHANISM', 10, '扶持政策与运营机制', 'Support and operation');

-- An evaluation of a featured street by one version of the scorecard; its score stands once the scorers agree or it is decided.
create table street_evaluation (
  id                uuid primary key,
  project_id        uuid not null references project,
  position          integer not null check (position > 0),
  card              integer not null references featured_scorecard,
  opened_on         date not null check (opened_on between date '1900-01-01' and date '2100-12-31'),
  opened_by         text not null,
  score             numeric check (score between 0 and 100),
  passed            boolean,
  settled_on        date check (settled_on between date '1900-01-01' and date '2100-12-31'),
  decision_evidence uuid references evidence,
  decided_by        text not null default '',
  unique (project_id, position),
  check ((score is null) = (passed is null) and (score is null) = (settled_on is null)),
  check (settled_on is null or settled_on >= opened_on)
);
alter table featured_street add foreign key (evaluation_id) references street_evaluation;

-- One scorer's sheet of an evaluation; nobody scores twice, and it is never changed.
create table street_scoring (
  id            uuid primary key,
  evaluation_id uuid not null references street_evaluation,
  position      integer not null check (position between 1 and 3),
  account       uuid not null,
  scorer        text not null check (scorer <> ''),
  day           date not null check (day between date '1900-01-01' and date '2100-12-31'),
  recorded_at   timestamptz not null,
  unique (evaluation_id, position),
  unique (evaluation_id, account)
);
create trigger street_scoring_is_append_only before update or delete on street_scoring
  for each row execute function refuse_change();

-- The points of one item on one sheet with what they rest on.
create table street_scored_item (
  scoring_id  uuid not null references street_scoring,
  item        text not null,
  points      integer not null check (points between 0 and 100),
  evidence_id uuid not null references evidence,
  remark      text not null,
  primary key (scoring_id, item)
);
create trigger street_scored_item_is_append_only before update or delete on street_scored_item
  for each row execute function refuse_change();
