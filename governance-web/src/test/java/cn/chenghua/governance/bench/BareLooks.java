package cn.chenghua.governance.bench;

import java.util.UUID;

/** What storing an inspection comes down to when nobody asks who sends it and whether it may be stored. */
final class BareLooks {

    private static final String LOOKS = """
            with looks as (
              insert into inspection (account_id, id, asset_id, asset_kind, asset_class, unit_code, responsible, level,
                                      standard_code, standard_version, taxonomy, day, began_at, ended_at, received_at, skewed,
                                      device, sequence, longitude, latitude, accuracy, answers, passed, applicable,
                                      finding_count, fine, remark, corrects, username, display_name, fingerprint)
              select '00000000-0000-7000-8000-000000000001'::uuid, uuidv7(), '%s'::uuid, 'STREET', 'ARTERIAL', '510108005001',
                     'office', 'DISTRICT', 'STREET', 1, 1, date '2018-10-30', timestamptz '2018-10-30 09:00+08',
                     timestamptz '2018-10-30 09:10+08', clock_timestamp() - interval '1 year', false, 'bench', n, 104.1, 30.6,
                     12, 'PPPPPPPPPPPP----', 12, 16, 1, false, '', null, 'bench', 'Bench', repeat('a', 64)
                from generate_series(1, %d) n returning account_id, id, asset_id, ended_at, fingerprint)
            """;
    private static final String FINDINGS = """
            insert into finding (account_id, id, inspection_id, position, asset_id, disorder, severity, found_at, place, remark)
            select account_id, uuidv7(), id, 0, asset_id, 'RUBBISH', 'MEDIUM', ended_at, 'gate 12', '' from looks
            """;
    private static final String FOLLOWING = """
            , places as (
              select c.id, c.asset_id from asset a join disorder_case c on c.asset_id = a.id and c.disorder = 'RUBBISH'
               where a.number = 'BX-' || (1 + floor(random() * %d))::integer limit 1),
            found as (%s returning id, found_at, account_id, inspection_id),
            spots as (
              insert into disorder_spot as kept (asset_id, disorder, findings) select asset_id, 'RUBBISH', 1 from places
                  on conflict (asset_id, disorder) do update set findings = kept.findings + 1),
            joined as (
              insert into disorder_finding (id, case_id, inspection_id, finder_id, finder_name, found_at, spot, remark, joined)
              select f.id, p.id, f.inspection_id, f.account_id, 'Bench', f.found_at, 'gate 12', '', true from found f, places p)
            insert into audit_entry (id, at, account, username, acting, address, route, request, act, kind, record, unit_code,
                                     result, fields, before, after, seal)
            select uuidv7(), clock_timestamp() - interval '1 year', l.account_id, 'bench', 'TOKEN READ+INSPECT @ *', '127.0.0.1',
                   'POST /api/v1/inspections', '0123456789abcdef', 'CREATE', k.kind, l.id::text, '510108005001', 'done',
                   k.fields, k.before, k.after, repeat('a', 64)
              from looks l, (values
                ('inspection', array['asset', 'level', 'day', 'standard', 'score', 'findings', 'fingerprint'],
                 array_fill(null::text, array[7]),
                 array['00000000-0000-7000-8000-000000000001', 'DISTRICT', '2018-10-30', 'STREET 1', '12/12', '1', repeat('a', 64)]),
                ('disorder_case_finding', array[]::text[], array[]::text[], array[]::text[])) k(kind, fields, before, after)
            """;

    private BareLooks() {
    }

    /** So many inspections with a finding each, and nothing that follows from them. */
    static String alone(UUID street, int rows) {
        return LOOKS.formatted(street, rows) + FINDINGS;
    }

    /** The same with what the platform leaves beside them: the trail, and the findings of cases that are open already. */
    static String whole(UUID street, int rows, int streets) {
        return LOOKS.formatted(street, rows) + FOLLOWING.formatted(streets, FINDINGS);
    }
}
