-- Rows that come by the thousands are checked against the rows they name once a statement instead of one by one, which halves the
-- cost of an import. What they name can never go away, so this is all a foreign key would do; each look-up is one index probe.
alter table evidence drop constraint evidence_place_fkey;
alter table fact drop constraint fact_place_fkey, drop constraint fact_evidence_id_fkey;
alter table posting
  drop constraint posting_target_code_fkey, drop constraint posting_fact_id_fkey, drop constraint posting_unit_code_fkey,
  drop constraint posting_subdistrict_fkey;
alter table expectation drop constraint expectation_place_fkey;
alter table project_stage drop constraint project_stage_project_id_fkey;
alter table project_change drop constraint project_change_project_id_fkey, drop constraint project_change_evidence_id_fkey;

create function refuse_orphan(child text) returns void language plpgsql as $$
begin
  raise exception 'a row of % names a row that does not exist', child using errcode = 'foreign_key_violation';
end $$;

create function evidence_has_parents() returns trigger language plpgsql as $$
begin
  if exists (select from added a where (select true from unit u where u.code = a.place) is null) then
    perform refuse_orphan(tg_table_name);
  end if;
  return null;
end $$;
create trigger evidence_has_parents after insert on evidence
  referencing new table as added for each statement execute function evidence_has_parents();
create trigger expectation_has_parents after insert on expectation
  referencing new table as added for each statement execute function evidence_has_parents();

create function fact_has_parents() returns trigger language plpgsql as $$
begin
  if exists (select from added a
              where (select true from unit u where u.code = a.place) is null
                 or (select true from evidence e where e.id = a.evidence_id) is null) then
    perform refuse_orphan(tg_table_name);
  end if;
  return null;
end $$;
create trigger fact_has_parents after insert on fact
  referencing new table as added for each statement execute function fact_has_parents();

create function posting_has_parents() returns trigger language plpgsql as $$
begin
  if exists (select from added a
              where (select true from target t where t.code = a.target_code) is null
                 or (select true from fact f where f.id = a.fact_id) is null
                 or (select true from unit u where u.code = a.unit_code) is null
                 or (select true from unit u where u.code = a.subdistrict) is null) then
    perform refuse_orphan(tg_table_name);
  end if;
  return null;
end $$;
create trigger posting_has_parents after insert on posting
  referencing new table as added for each statement execute function posting_has_parents();

create function project_stage_has_parents() returns trigger language plpgsql as $$
begin
  if exists (select from added a where (select true from project p where p.id = a.project_id) is null) then
    perform refuse_orphan(tg_table_name);
  end if;
  return null;
end $$;
create trigger project_stage_has_parents after insert on project_stage
  referencing new table as added for each statement execute function project_stage_has_parents();

create function project_change_has_parents() returns trigger language plpgsql as $$
begin
  if exists (select from added a
              where (select true from project p where p.id = a.project_id) is null
                 or a.evidence_id is not null and (select true from evidence e where e.id = a.evidence_id) is null) then
    perform refuse_orphan(tg_table_name);
  end if;
  return null;
end $$;
create trigger project_change_has_parents after insert on project_change
  referencing new table as added for each statement execute function project_change_has_parents();

-- What is named stays: units end, targets are redefined, projects go back, evidence is never changed.
create function refuse_removal() returns trigger language plpgsql as $$
begin
  raise exception 'a row of % stays', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger unit_stays before delete on unit for each row execute function refuse_removal();
create trigger target_stays before delete on target for each row execute function refuse_removal();
create trigger project_stays before delete on project for each row execute function refuse_removal();
create trigger evidence_is_append_only before update or delete on evidence for each row execute function refuse_change();
