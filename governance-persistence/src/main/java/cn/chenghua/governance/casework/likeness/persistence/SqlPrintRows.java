package cn.chenghua.governance.casework.likeness.persistence;

import static cn.chenghua.governance.storage.Columns.of;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.casework.likeness.Hit;
import cn.chenghua.governance.casework.likeness.PrintRows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlPrintRows implements PrintRows {

    private static final int QUARTER = 16;
    private final JdbcClient jdbc;

    SqlPrintRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(List<Kept> prints) {
        jdbc.sql("""
                insert into photo_print (evidence_id, case_id)
                select a::uuid, b::uuid from unnest(?::text[], ?::text[]) as t(a, b) on conflict do nothing""")
                .param(of(prints, Kept::photo)).param(of(prints, Kept::caseId)).update();
        var hashes = hashes(prints);
        jdbc.sql("""
                insert into photo_hash (evidence_id, part, hash, q0, q1, q2, q3)
                select a::uuid, b::integer, c::bigint, d::integer, e::integer, f::integer, g::integer
                  from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    as t(a, b, c, d, e, f, g) on conflict do nothing""").param(of(hashes, Part::photo))
                .param(of(hashes, Part::part))
                .param(of(hashes, Part::hash)).param(of(hashes, one -> one.quarter(0))).param(of(hashes, one -> one.quarter(1)))
                .param(of(hashes, one -> one.quarter(2))).param(of(hashes, one -> one.quarter(3))).update();
    }

    private static List<Part> hashes(List<Kept> prints) {
        var parts = new ArrayList<Part>();
        for (var kept : prints) {
            for (int part = 0; part < kept.print().hashes().size(); part++) {
                parts.add(new Part(kept.photo(), part, kept.print().hashes().get(part)));
            }
        }
        return parts;
    }

    @Override
    public Set<UUID> known(Collection<UUID> photos) {
        return new HashSet<>(jdbc.sql("select evidence_id from photo_print where evidence_id = any(?::uuid[])")
                .param(of(List.copyOf(photos), id -> id)).query((row, number) -> row.getObject(1, UUID.class)).list());
    }

    /** Only hashes with a quarter that differs in a quarter of the signs can be near; the rest is not looked at. */
    @Override
    public List<Near> near(List<Long> hashes, int most, Collection<UUID> except) {
        return jdbc.sql("""
                select h.evidence_id, p.case_id, min(bit_count((h.hash # asked.hash)::bit(64)))::integer as distance
                  from unnest(:hashes::bigint[]) as asked(hash)
                       join photo_hash h on h.q0 = any(:q0::integer[]) or h.q1 = any(:q1::integer[])
                                         or h.q2 = any(:q2::integer[]) or h.q3 = any(:q3::integer[])
                       join photo_print p on p.evidence_id = h.evidence_id
                 where h.evidence_id <> all(:except::uuid[]) and bit_count((h.hash # asked.hash)::bit(64)) <= :most
                 group by h.evidence_id, p.case_id order by distance, h.evidence_id limit 20""")
                .param("hashes", of(hashes, hash -> hash)).param("q0", around(hashes, 0, most / 4))
                .param("q1", around(hashes, 1, most / 4)).param("q2", around(hashes, 2, most / 4))
                .param("q3", around(hashes, 3, most / 4)).param("except", of(List.copyOf(except), id -> id)).param("most", most)
                .query((row, number) -> new Near(row.getObject("evidence_id", UUID.class), row.getObject("case_id", UUID.class),
                        row.getInt("distance")))
                .list();
    }

    /** The values of a quarter that differ from that of one of the hashes in at most so many signs. */
    private static Integer[] around(List<Long> hashes, int quarter, int most) {
        var values = new HashSet<Integer>();
        hashes.forEach(hash -> spread(quarter(hash, quarter), 0, most, values));
        return values.toArray(Integer[]::new);
    }

    private static void spread(int value, int from, int most, Set<Integer> values) {
        values.add(value);
        for (int sign = from; sign < QUARTER && most > 0; sign++) {
            spread(value ^ 1 << sign, sign + 1, most - 1, values);
        }
    }

    static int quarter(long hash, int quarter) {
        return (int) (hash >>> QUARTER * quarter & 0xFFFF);
    }

    @Override
    public List<Near> same(String sha256, Collection<UUID> except) {
        return jdbc.sql("""
                select p.evidence_id, p.case_id from evidence_file f join disorder_photo p on p.evidence_id = f.evidence_id
                 where f.sha256 = ? and f.evidence_id <> all(?::uuid[]) order by p.added_at limit 5""").param(sha256)
                .param(of(List.copyOf(except), id -> id))
                .query((row, number) -> new Near(row.getObject(1, UUID.class), row.getObject(2, UUID.class), 0)).list();
    }

    @Override
    public void addHits(UUID entry, List<Hit> hits) {
        jdbc.sql("""
                insert into photo_hit (entry_id, photo_id, reason, earlier_id, earlier_case, measure)
                select ?, a::uuid, b, c::uuid, d::uuid, e::integer
                  from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) as t(a, b, c, d, e)""").param(entry)
                .param(of(hits, Hit::photo)).param(of(hits, Hit::reason)).param(of(hits, Hit::earlier))
                .param(of(hits, Hit::earlierCase)).param(of(hits, Hit::measure)).update();
    }

    @Override
    public List<Hit> hits(UUID caseId) {
        return jdbc.sql("""
                select h.* from photo_hit h join disorder_photo p on p.evidence_id = h.photo_id
                 where p.case_id = ? order by h.noted""").param(caseId)
                .query((row, number) -> new Hit(row.getObject("photo_id", UUID.class),
                        Hit.Reason.valueOf(row.getString("reason")), row.getObject("earlier_id", UUID.class),
                        row.getObject("earlier_case", UUID.class), row.getInt("measure")))
                .list();
    }

    private record Part(UUID photo, int part, long hash) {
        int quarter(int at) {
            return SqlPrintRows.quarter(hash, at);
        }
    }
}
