package cn.chenghua.governance.casework.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import cn.chenghua.governance.inspection.Found;
import cn.chenghua.governance.inspection.Severity;
import cn.chenghua.governance.storage.PersistenceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Findings that arrive at the same moment in transactions of their own. */
@PersistenceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CaseworkTogetherTest {

    private static final int FINDERS = 6;

    @Autowired
    ApplicationEventPublisher events;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Clock clock;

    @Test
    void opensOneCaseForOneMatterHoweverManyFindItAtOnce() throws Exception {
        var street = street();
        together(street, "104.1000");
        assertThat(count("disorder_case", "asset_id", street)).isEqualTo(1);
        assertThat(
                jdbc.sql("select count(*) from disorder_finding f join disorder_case c on c.id = f.case_id where c.asset_id = ?")
                        .param(street).query(Integer.class).single())
                .isEqualTo(FINDERS);
        assertThat(jdbc.sql("select count(*) from disorder_finding f join disorder_case c on c.id = f.case_id"
                + " where c.asset_id = ? and not f.joined").param(street).query(Integer.class).single()).isEqualTo(1);
    }

    private void together(UUID street, String longitude) throws Exception {
        var start = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(FINDERS)) {
            var finding = new ArrayList<Callable<Void>>();
            for (int i = 0; i < FINDERS; i++) {
                var found = found(street, new BigDecimal(longitude).add(new BigDecimal("0.0000" + i)));
                finding.add(() -> {
                    start.await();
                    new TransactionTemplate(transactions)
                            .executeWithoutResult(_ -> events.publishEvent(new Found.Reported(List.of(found))));
                    return null;
                });
            }
            var all = finding.stream().map(people::submit).toList();
            start.countDown();
            for (var one : all) {
                one.get();
            }
        }
    }

    private UUID street() {
        return Cast.street(jdbc);
    }

    private int count(String table, String column, UUID id) {
        return jdbc.sql("select count(*) from " + table + " where " + column + " = ?").param(id).query(Integer.class).single();
    }

    private Found found(UUID street, BigDecimal longitude) {
        return new Found(UUID.randomUUID(), UUID.randomUUID(), street, "RUBBISH", 1, Severity.MEDIUM, clock.instant(), "门前",
                "见照片", longitude, new BigDecimal("30.66"), Cast.PEIHUALU, UUID.randomUUID(), "培华路社区", List.of());
    }
}
