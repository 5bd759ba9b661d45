-- What the platform itself asks of communities as it is shipped, each covered by an item that is marked as a suggestion: the
-- district puts its own document in its place, or withdraws it.
with suggested (number, title, sort, code, minutes, forms, fields, uploads) as (
  values ('CC-0001', '街巷日常巡查（社区级）/ daily patrol of streets', 'REGIME', 'patrol.STREET', 0, 0, 0, 0),
         ('CC-0002', '河渠日常巡查（社区级）/ daily patrol of watercourses', 'REGIME', 'patrol.WATERCOURSE', 0, 0, 0, 0),
         ('CC-0003', '公厕每周巡查（社区级）/ weekly patrol of toilets', 'REGIME', 'patrol.TOILET', 0, 0, 0, 0),
         ('CC-0004', '巡查发现案件的处置 / cases dispatched to communities', 'TASK', 'casework.case', 0, 0, 0, 0),
         ('CC-0005', '项目月报确认（例外报告）/ monthly reports by exception', 'REPORT', 'monthly.project', 0, 0, 0, 0)),
item as (
  insert into admission_item (id, number, edition, list, title, basis, department, minutes, forms, fields, uploads, state,
                              valid_from, suggestion, opened_by, opened_at)
  select gen_random_uuid(), number, 1, 'ASSISTANCE', title, '建议值：出厂设置，请以本区正式文件替换 / suggestion, shipped', '', minutes,
         forms, fields, uploads, 'PUBLISHED', date '1900-01-01', true, 'product', timestamptz '2017-01-01 00:00:00+08'
    from suggested
  returning id, number)
insert into admission_duty (item_id, sort, code)
select item.id, suggested.sort, suggested.code from item join suggested on suggested.number = item.number;
