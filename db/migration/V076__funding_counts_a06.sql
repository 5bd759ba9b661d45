-- The 11.4 bn yuan of 2017 count from the investment ledger: postings of old-city renewal projects in 2017, by output value as
-- the labelled default, by payment as the other open reading. Postings are made from facts, and of this record kind there are
-- none yet, so what was counted by the rule before goes with it; the facts stay.
update target_reading
   set record_kind = 'investment', filter = 'kind=renewal;year=2017',
       stage = case code when 'output' then 'output' else 'paid' end
 where record_kind = 'project' and filter = 'kind=investment'
   and definition_id in (select id from target_definition where target_code = 'A06');
update target_definition set chosen_reading = 'output' where id = '0190a000-0000-7000-8000-000000000001';
delete from posting where target_code = 'A06';
delete from roll_up where target_code = 'A06';
delete from roll_up_year where target_code = 'A06';
update plan_version set version = version + 1;

-- What was invested is posted project by project, so that a kind of record for the sums alone is no longer needed.
delete from project_kind_term where kind_code = 'investment' and not exists (select from project where kind = 'investment');
delete from project_kind where code = 'investment' and not exists (select from project where kind = 'investment');
