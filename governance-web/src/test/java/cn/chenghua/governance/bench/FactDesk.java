package cn.chenghua.governance.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Attributes;
import cn.chenghua.governance.plan.Fact;
import cn.chenghua.governance.plan.Ledger;
import cn.chenghua.governance.plan.Measures;

import org.springframework.transaction.support.TransactionTemplate;

/** Reports one accepted back street after another, each a new record in the next community, and says what the bare inserts are. */
record FactDesk(Ledger ledger, TransactionTemplate transaction, Actor official, LocalDate today, List<UnitCode> places,
        AtomicInteger reported) {

    private static final UUID PROOF = UUID.fromString("0190e000-0000-7000-8000-000000000001");

    void report() {
        var place = places.get(reported.incrementAndGet() % places.size());
        var street = new Fact.Countable("project", UUID.randomUUID(), "新鸿路一巷", place, Attributes.parse("kind=back_street"),
                Measures.NONE);
        transaction.executeWithoutResult(_ -> ledger.report(official,
                List.of(new Fact.Report(street, "accepted", Fact.Move.REACHED, today, PROOF))));
    }

    /** The same rows by bare statements. */
    List<String> bare() {
        var codes = places.stream().map(place -> "'" + place.value() + "'").collect(Collectors.joining(", ", "(array[", "])"));
        var place = codes + "[1 + currval('ledger_seq') % " + places.size() + "]";
        var subdistrict = "rpad(left(" + place + ", 9), 12, '0')";
        return List.of("begin", """
                insert into fact (id, seq, record_kind, record_id, label, place, attributes, stage, move, day, evidence_id,
                                  recorded_by, recorded_at)
                select md5(seq::text)::uuid, seq, 'project', md5(seq::text)::uuid, '新鸿路一巷', PLACE, 'kind=back_street',
                       'accepted', 'REACHED', 'TODAY', 'PROOF', 'bench', now() from (select nextval('ledger_seq') seq) n
                """.replace("PLACE", place).replace("TODAY", today.toString()).replace("PROOF", PROOF.toString()), """
                insert into posting (cause, line, target_code, reading, fact_id, record_kind, record_id, day, unit_code,
                                     subdistrict, quantity, base, kind)
                select seq, 0, 'B03', 'main', md5(seq::text)::uuid, 'project', md5(seq::text)::uuid, 'TODAY', PLACE,
                       SUBDISTRICT, 1, 0, 'COUNTED' from (select currval('ledger_seq') seq) n
                """.replace("TODAY", today.toString()).replace("SUBDISTRICT", subdistrict).replace("PLACE", place),
                sums("roll_up_year", "year", today.withDayOfYear(1), place, subdistrict),
                sums("roll_up", "month", today.withDayOfMonth(1), place, subdistrict),
                "update ledger_version set value = value + 1 where stripe = pg_backend_pid() % 16", "commit");
    }

    private String sums(String table, String grain, LocalDate first, String place, String subdistrict) {
        return """
                insert into TABLE as kept (target_code, reading, GRAIN, unit_code, subdistrict, quantity, base, lines, last_day)
                values ('B03', 'main', 'FIRST', PLACE, SUBDISTRICT, 1, 0, 1, 'TODAY')
                    on conflict (target_code, reading, GRAIN, unit_code, subdistrict)
                    do update set quantity = kept.quantity + excluded.quantity, base = kept.base + excluded.base,
                                  lines = kept.lines + excluded.lines, last_day = greatest(kept.last_day, excluded.last_day)
                """.replace("TABLE", table).replace("GRAIN", grain).replace("FIRST", first.toString())
                .replace("TODAY", today.toString()).replace("SUBDISTRICT", subdistrict).replace("PLACE", place);
    }
}
