package cn.chenghua.governance.backstreet.street.persistence;

import cn.chenghua.governance.backstreet.persistence.Asked;
import cn.chenghua.governance.backstreet.street.StreetRegister;

/** What a filter asks for, over the streets with their states. */
final class StreetPredicate {

    /** Every back street with its acceptance that stands and its state on a day. */
    static final String STREETS = """
            with streets as (
              select p.id, p.number, p.name, p.unit_code, p.responsible, p.stage, p.metres as stated, l.metres as drawn,
                     coalesce(b.road_class, 'BACK_STREET') as road_class, b.depth, coalesce(b.contractors, '') as contractors,
                     coalesce(b.works, '') as works, a.day as accepted_on,
                     case when a.day is not null and p.stage = 'accepted' and look.result is null
                          then a.day + :days::integer end as look_due,
                     case when look.result = 'RELAPSED' then 'RELAPSED'
                          when p.stage = 'accepted' and a.id is null then 'UNRECORDED'
                          when p.stage = 'accepted' and look.result = 'HELD' then 'HELD'
                          when p.stage = 'accepted' and a.day + :days::integer <= :today::date then 'DUE'
                          when p.stage = 'accepted' then 'ACCEPTED'
                          when p.stage = 'completed' then 'TO_ACCEPT'
                          else 'WORKS' end as state
                from project p
                left join back_street b on b.project_id = p.id
                left join backstreet_line l on l.project_id = p.id
                left join lateral (select s.id, s.day from street_acceptance s
                                     join street_acceptance_count c on c.acceptance_id = s.id
                                    where s.project_id = p.id order by s.position desc limit 1) a on true
                left join lateral (select k.result from street_lookback k where k.acceptance_id = a.id
                                    order by k.position desc limit 1) look on true
               where p.kind = 'back_street')
            """;

    private StreetPredicate() {
    }

    static Asked of(StreetRegister.Filter filter) {
        return new Asked("s", filter.scope()).with("days", filter.lookBackDays()).with("today", filter.today())
                .text("s.number || ' ' || s.name", filter.text()).and("s.depth = :depth", "depth", filter.depth())
                .and("s.state = :state", "state", filter.state());
    }
}
