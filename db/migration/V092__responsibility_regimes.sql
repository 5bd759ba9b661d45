-- A patrol regime says how often assets of a kind are looked at on a level; a new version is a new row, none is ever changed.
create table patrol_regime (
  id                uuid primary key default gen_random_uuid(),
  position          bigint generated always as identity unique,
  kind              text not null check (kind in ('STREET', 'TOILET', 'WATERCOURSE')),
  level             text not null check (level in ('DISTRICT', 'SUBDISTRICT', 'COMMUNITY')),
  grade             text check (grade in ('A', 'B', 'C')),
  valid_from        date not null check (valid_from between date '1900-01-01' and date '2100-12-31'),
  times             integer not null check (times between 0 and 20),
  rhythm            text not null check (rhythm in ('DAY', 'WEEK', 'MONTH', 'QUARTER')),
  months            integer[] not null,
  working_days_only boolean not null,
  cover_days        integer check (cover_days between 1 and 366),
  share             integer check (share between 1 and 100),
  source            text not null check (source <> ''),
  suggestion        boolean not null,
  decided_by        text not null check (decided_by <> ''),
  decided_by_name   text not null check (decided_by_name <> ''),
  decided_at        timestamptz not null
);

insert into patrol_regime (kind, level, valid_from, times, rhythm, months, working_days_only, source, suggestion, decided_by,
                           decided_by_name, decided_at)
select kind, level, date '1900-01-01', 1, rhythm, array[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], rhythm = 'DAY',
       '建议值 / suggestion', true, 'product', '出厂设置 / shipped', timestamptz '2017-01-01 00:00:00+08'
  from (values ('STREET', 'COMMUNITY', 'DAY'), ('STREET', 'SUBDISTRICT', 'WEEK'), ('STREET', 'DISTRICT', 'MONTH'),
               ('WATERCOURSE', 'COMMUNITY', 'DAY'), ('WATERCOURSE', 'SUBDISTRICT', 'WEEK'), ('WATERCOURSE', 'DISTRICT', 'MONTH'),
               ('TOILET', 'COMMUNITY', 'WEEK'), ('TOILET', 'SUBDISTRICT', 'WEEK'), ('TOILET', 'DISTRICT', 'WEEK'))
       as shipped (kind, level, rhythm);
create trigger patrol_regime_is_append_only before update or delete on patrol_regime for each row execute function refuse_change();
create trigger patrol_regime_is_not_truncated before truncate on patrol_regime for each statement execute function refuse_change();
