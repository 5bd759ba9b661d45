package cn.chenghua.governance.plan.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.plan.Attributes;
import cn.chenghua.governance.plan.CountingRule;
import cn.chenghua.governance.plan.Definition;
import cn.chenghua.governance.plan.Fact;
import cn.chenghua.governance.plan.Ledger;
import cn.chenghua.governance.plan.LedgerBook;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.plan.ProgressRepository;
import cn.chenghua.governance.plan.Reading;
import cn.chenghua.governance.plan.TargetDesk;
import cn.chenghua.governance.plan.TargetRepository;
import cn.chenghua.governance.storage.PersistenceTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
class LedgerOnPostgresTest {

    private static final UnitCode XINHONGLU = new UnitCode("510108004006");
    private final UUID evidence = UUID.randomUUID();
    private final Actor official = new Actor(UUID.randomUUID(), "official", "Official",
            Map.of(Right.READ, Scope.everything(), Right.DEFINE_TARGETS, Scope.everything()));

    @Autowired
    Ledger ledger;
    @Autowired
    LedgerBook book;
    @Autowired
    PlatformTransactionManager manager;
    @Autowired
    TargetDesk desk;
    @Autowired
    TargetRepository targets;
    @Autowired
    EvidenceRepository evidences;
    @Autowired
    ProgressRepository progress;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    EntityManager entities;

    @BeforeEach
    void bringEvidence() {
        evidences.addAll(
                List.of(new Evidence(evidence, Evidence.Kind.DOCUMENT, "成华建〔2017〕88号", XINHONGLU, "official", Instant.now())));
    }

    @Test
    void countsAnAcceptedBackStreetOnceHoweverOftenItIsReported() {
        var street = street();
        report(street, "accepted", Fact.Move.REACHED, "2017-09-30");
        report(street, "accepted", Fact.Move.REACHED, "2017-10-01");
        assertThat(rollUp("B03")).isEqualByComparingTo("1");
    }

    @Test
    void uncountsByAReversalAndDeletesNothing() {
        var street = street();
        report(street, "accepted", Fact.Move.REACHED, "2017-09-30");
        report(street, "accepted", Fact.Move.LEFT, "2017-11-02");
        assertThat(rollUp("B03")).isEqualByComparingTo("0");
        assertThat(jdbc.sql("select count(*) from posting where target_code = 'B03'").query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void aNewDefinitionJudgesEveryRecordOnItsFirstDayAndRebuildsToTheSameLines() {
        var early = street();
        var late = street();
        report(early, "started", Fact.Move.REACHED, "2017-03-01");
        report(early, "accepted", Fact.Move.REACHED, "2017-05-01");
        report(late, "started", Fact.Move.REACHED, "2017-04-01");
        assertThat(rollUp("B03")).isEqualByComparingTo("1");
        define("B03", "2017-07-01", "started");
        assertThat(rollUp("B03")).isEqualByComparingTo("2");
        assertThat(before("B03", "2017-07-01")).isEqualByComparingTo("1");
        report(street(), "started", Fact.Move.REACHED, "2017-08-01");
        report(late, "started", Fact.Move.LEFT, "2017-08-02");
        assertThat(rollUp("B03")).isEqualByComparingTo("2");
        assertThat(ledger.rebuild()).isTrue();
        assertThat(rollUp("B03")).isEqualByComparingTo("2");
    }

    @Test
    void theRollUpEqualsARecount() {
        for (int day = 1; day < 28; day++) {
            report(street(), "accepted", Fact.Move.REACHED, "2017-0%d-%02d".formatted(1 + day % 9, day));
        }
        assertThat(jdbc
                .sql("""
                        select count(*) from (select target_code, reading, sum(quantity) q, sum(base) b, sum(lines) n from roll_up group by 1, 2) r
                          full join (select target_code, reading, sum(quantity) q, sum(base) b, count(*) n from posting group by 1, 2) p
                             using (target_code, reading) where (r.q, r.b, r.n) is distinct from (p.q, p.b, p.n)""")
                .query(Integer.class).single()).isZero();
        assertThat(jdbc
                .sql("""
                        select count(*) from (select target_code, reading, date_trunc('year', month) y, sum(quantity) q, sum(lines) n from roll_up group by 1, 2, 3) r
                          full join roll_up_year k on k.target_code = r.target_code and k.reading = r.reading and k.year = y
                         where (r.q, r.n) is distinct from (k.quantity, k.lines)""")
                .query(Integer.class).single()).isZero();
    }

    @Test
    void progressOfAnyDayEqualsACountOfTheLines() {
        for (int month = 1; month <= 12; month++) {
            var street = street();
            report(street, "accepted", Fact.Move.REACHED, "2016-%02d-15".formatted(month));
            report(street(), "accepted", Fact.Move.REACHED, "2017-%02d-15".formatted(month));
            report(street, "accepted", Fact.Move.LEFT, "2017-%02d-20".formatted(month));
        }
        for (var day : List.of("2016-06-30", "2016-12-31", "2017-01-01", "2017-05-15", "2017-05-17", "2017-12-19", "2017-12-20",
                "2018-01-01")) {
            var asOf = LocalDate.parse(day);
            var sums = progress.upTo(asOf, Scope.everything()).stream().filter(slice -> slice.target().equals("B03")).toList();
            assertThat(sums).hasSize(1);
            assertThat(sums.getFirst().quantity()).as(day).isEqualByComparingTo(before("B03", asOf.plusDays(1).toString()));
            assertThat(sums.getFirst().yearQuantity()).as(day).isEqualByComparingTo(before("B03", asOf.plusDays(1).toString())
                    .subtract(before("B03", asOf.withDayOfYear(1).toString())));
            assertThat(sums.getFirst().lastDay()).as(day).isBeforeOrEqualTo(asOf);
        }
    }

    @Test
    void writersWhoReserveAtOnceNeverTakeTheSamePlace() throws Exception {
        var taken = new ConcurrentLinkedQueue<Long>();
        try (var writers = Executors.newFixedThreadPool(4)) {
            var waiting = IntStream.range(0, 4).mapToObj(_ -> writers.submit(() -> {
                for (int i = 0; i < 25; i++) {
                    var places = new TransactionTemplate(manager).execute(_ -> book.open(40, List.of()).places());
                    assertThat(places).hasSize(40).isSorted();
                    Arrays.stream(places).forEach(taken::add);
                }
            })).toList();
            for (var writer : waiting) {
                writer.get();
            }
        }
        assertThat(taken).hasSize(4_000).doesNotHaveDuplicates();
    }

    @Test
    void factsAreNeverChanged() {
        report(street(), "accepted", Fact.Move.REACHED, "2017-09-30");
        assertThatThrownBy(() -> jdbc.sql("update fact set day = '2017-09-01'").update()).rootCause()
                .hasMessageContaining("permission denied");
    }

    private void define(String code, String from, String stage) {
        var target = targets.findById(code).orElseThrow();
        var old = target.latest().terms();
        var rule = CountingRule.of("project", "kind=back_street", stage);
        var version = target.version();
        assertThat(version).isNotNull();
        desk.define(official, code, version == null ? -1 : version, LocalDate.parse(from),
                new Definition.Terms(old.quantity(), old.scale(), old.start(), old.due(), false, old.commitment(), old.measure(),
                        List.of(new Reading(Reading.MAIN, rule, true)), Reading.MAIN, old.lead(), old.coUnits()),
                "counted from the start of works");
        entities.flush();
        entities.clear();
    }

    private Fact.Countable street() {
        return new Fact.Countable("project", UUID.randomUUID(), "新鸿路一巷", XINHONGLU, Attributes.parse("kind=back_street"),
                Measures.NONE);
    }

    private void report(Fact.Countable record, String stage, Fact.Move move, String day) {
        ledger.report(official, List.of(new Fact.Report(record, stage, move, LocalDate.parse(day), evidence)));
    }

    private BigDecimal rollUp(String target) {
        return jdbc.sql("select coalesce(sum(quantity), 0) from roll_up where target_code = ?").param(target)
                .query(BigDecimal.class).single();
    }

    private BigDecimal before(String target, String day) {
        return jdbc.sql("select coalesce(sum(quantity), 0) from posting where target_code = ? and day < ?").param(target)
                .param(LocalDate.parse(day)).query(BigDecimal.class).single();
    }
}
