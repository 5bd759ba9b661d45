-- Whether a city-level name counts as a district-level one too is open: both are counted, the headline keeps them apart until set otherwise.
insert into target_reading (definition_id, position, code, record_kind, filter, stage, base_stage, coverage_level, at_least, yearly,
                            quantified)
values ('0190a000-0000-7000-8000-000000000016', 1, 'with_city', 'project', 'class=city|district;kind=demonstration', 'named', null,
        null, 1, false, true);
