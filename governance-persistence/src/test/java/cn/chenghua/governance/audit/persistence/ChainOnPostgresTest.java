package cn.chenghua.governance.audit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.audit.chain.Chain;
import cn.chenghua.governance.audit.chain.Links;
import cn.chenghua.governance.audit.chain.Verdict;
import cn.chenghua.governance.storage.PersistenceTest;
import cn.chenghua.governance.storage.TestDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ChainOnPostgresTest {

    @Autowired
    Trail trail;
    @Autowired
    Chain chain;
    @Autowired
    Links links;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    TestDatabase.Database database;

    private Connection attacker;

    @BeforeEach
    void writesAndLinks() throws SQLException {
        var unguarded = database.unguarded();
        attacker = new DriverManagerDataSource(unguarded.url(), unguarded.username(), unguarded.password()).getConnection();
        bySuperuser("set session_replication_role = replica");
        bySuperuser("truncate audit_entry, audit_link");
        note(5);
        lengthen();
    }

    @AfterEach
    void leaves() throws SQLException {
        attacker.close();
    }

    @Test
    void isSoundAsItWasWritten() {
        var verdict = chain.verify(links -> {
        });

        assertThat(verdict.sound()).isTrue();
        assertThat(verdict.links()).isEqualTo(5);
    }

    @Test
    void leavesOutWhatAnOpenTransactionMayStillPrecede() {
        transaction.executeWithoutResult(status -> {
            trail.note(Note.of(Act.CHANGE, Subject.of("street", "late")));
            jdbc.sql("select pg_current_xact_id()").query(String.class).single();
            note(3);
            inAnother(this::lengthen);
            assertThat(links.count()).as("links while the transaction is open").isEqualTo(5);
        });
        lengthen();

        assertThat(links.count()).isEqualTo(8);
        assertThat(chain.verify(links -> {
        }).sound()).isTrue();
    }

    @Test
    void staysWholeUnderManyWriters() {
        try (var writers = Executors.newFixedThreadPool(6)) {
            IntStream.range(0, 4).forEach(writer -> writers.submit(() -> IntStream.range(0, 50)
                    .forEach(at -> note(1))));
            IntStream.range(0, 2).forEach(linker -> writers.submit(() -> IntStream.range(0, 40).forEach(at -> lengthen())));
        }
        lengthen();

        var verdict = chain.verify(links -> {
        });
        assertThat(verdict.sound()).isTrue();
        assertThat(verdict.links()).isEqualTo(205);
        assertThat(links.waiting()).isZero();
    }

    @Test
    void findsAChangedEntry() throws SQLException {
        bySuperuser("update audit_entry set username = 'somebody.else' where id = " + third());

        assertThat(broken().kind()).isEqualTo(Verdict.Kind.CHANGED);
        assertThat(broken().entry()).isEqualTo(third().replace("'", ""));
    }

    @Test
    void findsAMissingEntry() throws SQLException {
        bySuperuser("delete from audit_entry where id = " + third());

        assertThat(broken().kind()).isEqualTo(Verdict.Kind.MISSING);
    }

    @Test
    void findsAnEntrySlippedIn() throws SQLException {
        bySuperuser(
                "insert into audit_entry select gen_random_uuid(), at, account, 'forged', acting, address, route, request, act,"
                        + " kind, record, unit_code, result, filter, row_count, fields, before, after, seal, txid from audit_entry where id = "
                        + third());

        assertThat(broken().kind()).isEqualTo(Verdict.Kind.INSERTED);
    }

    @Test
    void findsAnEntryThatWasLinkedButNotWrittenByTheApplication() throws SQLException {
        bySuperuser(
                "insert into audit_entry select gen_random_uuid(), at, account, 'forged', acting, address, route, request, act,"
                        + " kind, record, unit_code, result, filter, row_count, fields, before, after, seal from audit_entry where id = "
                        + third());
        lengthen();

        assertThat(broken().kind()).isEqualTo(Verdict.Kind.INSERTED);
        assertThat(broken().position()).isEqualTo(6);
    }

    @Test
    void findsAnEntryTakenOutWithItsLink() throws SQLException {
        var third = third();
        bySuperuser("delete from audit_link where position = 3");
        bySuperuser("delete from audit_entry where id = " + third);

        assertThat(broken().kind()).isEqualTo(Verdict.Kind.LINK);
        assertThat(broken().position()).isEqualTo(3);
    }

    @Test
    void findsAnotherSeal() throws SQLException {
        bySuperuser("update audit_link set seal = 'i1.k1.00' where position = 2");

        assertThat(broken()).extracting(Verdict.Break::kind, Verdict.Break::position).containsExactly(Verdict.Kind.LINK, 2L);
    }

    @Test
    void goesOnInADatabaseThatCountsTransactionsAnew() throws SQLException {
        bySuperuser("update audit_link set horizon = '9000000000' where position = 5");
        note(2);
        lengthen();
        note(2);
        lengthen();

        assertThat(links.count()).isEqualTo(9);
        assertThat(chain.verify(links -> {
        }).sound()).isTrue();
    }

    private Verdict.Break broken() {
        return Objects.requireNonNull(chain.verify(links -> {
        }).broken());
    }

    private String third() {
        return jdbc.sql("select quote_literal(entry_id) from audit_link where position = 3").query(String.class).single();
    }

    private void note(int times) {
        IntStream.range(0, times).forEach(at -> trail.note(Note.refused(Act.REFUSED, Subject.of("street", at), "access.denied")));
    }

    private void lengthen() {
        while (chain.lengthen()) {
            Thread.onSpinWait();
        }
    }

    private static void inAnother(Runnable work) {
        try {
            var thread = Thread.ofVirtual().start(work);
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void bySuperuser(String sql) throws SQLException {
        try (var statement = attacker.createStatement()) {
            statement.execute(sql);
        }
    }
}
