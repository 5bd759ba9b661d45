package cn.chenghua.governance.audit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Caller;
import cn.chenghua.governance.audit.Entry;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Retention;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.chain.Archive;
import cn.chenghua.governance.audit.chain.Chain;
import cn.chenghua.governance.storage.PersistenceTest;
import cn.chenghua.governance.storage.TestDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@PersistenceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ArchiveOnPostgresTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Autowired
    EntryRows rows;
    @Autowired
    Chain chain;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    JdbcTemplate template;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    TestDatabase.Database database;
    @Autowired
    Clock clock;
    @TempDir
    Path folder;

    @BeforeEach
    @AfterEach
    void clears() throws SQLException {
        var unguarded = database.unguarded();
        try (var connection = new DriverManagerDataSource(unguarded.url(), unguarded.username(), unguarded.password())
                .getConnection(); var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("truncate audit_entry, audit_link, audit_cut");
            statement.execute("select audit_months_ahead()");
        }
    }

    @Test
    void takesOutAMonthAndLeavesAChainThatStillHolds() throws IOException {
        var now = clock.instant();
        write(now, 3);
        lengthen();
        write(now.plusSeconds(40L * 24 * 3_600), 2);
        lengthen();
        var nextMonth = YearMonth.from(now.atZone(ZONE)).plusMonths(1).atDay(2);
        var later = Clock.fixed(nextMonth.plusDays(Retention.LEAST).atStartOfDay(ZONE).toInstant(), ZONE);

        assertThatThrownBy(() -> new SqlArchive(template, transactions, chain, new Retention(183), later).cut(folder))
                .isInstanceOf(Archive.Refused.class).hasMessageContaining("owns the tables");
        var cut = archive(later).cut(folder);

        assertThat(cut).hasSize(1);
        assertThat(cut.getFirst().entries()).isEqualTo(3);
        assertThat(Files.readAllLines(cut.getFirst().file())).hasSize(4).first().asString()
                .startsWith("position,day,content,value");
        assertThat(jdbc.sql("select count(*) from audit_entry").query(Long.class).single()).isEqualTo(2);
        var verdict = chain.verify(links -> {
        });
        assertThat(verdict.broken()).isNull();
        assertThat(verdict.links()).isEqualTo(2);
        assertThat(verdict.head().position()).isEqualTo(5);
    }

    private SqlArchive archive(Clock later) {
        var owned = database.owned();
        var source = new DriverManagerDataSource(owned.url(), owned.username(), owned.password());
        return new SqlArchive(new JdbcTemplate(source), new JdbcTransactionManager(source), chain, new Retention(183), later);
    }

    private void write(Instant at, int times) {
        for (var time = 0; time < times; time++) {
            rows.insert(List.of(Entry.of(Note.of(Act.CHANGE, Subject.of("street", time)), Caller.platform(), at)));
        }
    }

    private void lengthen() {
        while (chain.lengthen()) {
            Thread.onSpinWait();
        }
    }
}
