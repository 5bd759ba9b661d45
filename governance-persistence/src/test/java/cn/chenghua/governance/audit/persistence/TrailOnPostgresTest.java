package cn.chenghua.governance.audit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Grant;
import cn.chenghua.governance.access.Role;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Auditor;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Entries;
import cn.chenghua.governance.audit.Entry;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.storage.PersistenceTest;
import cn.chenghua.governance.storage.TestDatabase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TrailOnPostgresTest {

    private static final UnitCode JIANSHELU = new UnitCode("510108005000");
    private static final Auditor AUDITOR = new Auditor(new java.util.UUID(0, 1), "审计", null);

    @Autowired
    Trail trail;
    @Autowired
    Entries entries;
    @Autowired
    AccountRepository accounts;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    TestDatabase.Database database;
    @Autowired
    Clock clock;

    @Test
    void notesWhatASessionWritesWithTheRolesOfAnAccount() {
        var account = new Account(new Account.Id(Uuids.next(clock.instant())), new Username("li.na"), "李娜", clock.instant());
        account.changePassword("{bcrypt}of-a-password", clock.instant());
        transaction.executeWithoutResult(status -> accounts.save(account));
        transaction.executeWithoutResult(status -> {
            var found = accounts.findById(account.id()).orElseThrow();
            found.grant(new Grant(Role.VIEWER, JIANSHELU, LocalDate.of(2017, 10, 31), null));
            found.disable();
            accounts.save(found);
        });

        var history = of("account", account.id().value());
        assertThat(history).extracting(entry -> entry.note().act()).containsExactly(Act.CHANGE, Act.CREATE);
        assertThat(history.getFirst().note().changes()).extracting(Change::field, Change::before, Change::after)
                .containsExactlyInAnyOrder(tuple("enabled", "true", "false"),
                        tuple("grants", "", "role=VIEWER, unit=510108005000, since=2017-10-31, mapped=false"));
        assertThat(history.getLast().note().changes()).extracting(Change::field, Change::after)
                .contains(tuple("username", "li.na"), tuple("displayName", "李娜"), tuple("passwordHash", "***"));
    }

    @Test
    void forgetsWhatIsTakenBackButNotARefusal() {
        transaction.executeWithoutResult(status -> {
            trail.note(Note.of(Act.CHANGE, Subject.of("street", "taken-back"))
                    .with(List.of(new Change("name", "一环路", "二环路"))));
            trail.note(Note.refused(Act.REFUSED, Subject.of("street", "kept"), "access.denied"));
            status.setRollbackOnly();
        });

        assertThat(of("street", "taken-back")).isEmpty();
        assertThat(of("street", "kept")).singleElement().satisfies(entry -> {
            assertThat(entry.note().result()).isEqualTo("access.denied");
            assertThat(entry.caller().username()).isEqualTo("system");
        });
    }

    @Test
    void writesManyOfAKindAsOne() {
        transaction.executeWithoutResult(status -> IntStream.rangeClosed(1, 302)
                .forEach(number -> trail.note(Note.of(Act.CREATE, Subject.of("estate", number)))));

        assertThat(of("estate", "*")).singleElement().satisfies(entry -> {
            assertThat(entry.note().act()).isEqualTo(Act.IMPORT);
            assertThat(entry.note().rows()).isEqualTo(302);
        });
    }

    @Test
    void readsBackWhatWasWritten() {
        var note = Note.of(Act.EXPORT, new Subject("projects", "/projects/export.csv", JIANSHELU.value()))
                .with(List.of(new Change("a\"b\\c,{d}", null, "NULL"), new Change("words", "", "第一行\n第二行")))
                .counted("kind=back_street", 142);
        trail.note(note);

        var entry = of("projects", "/projects/export.csv").getFirst();
        assertThat(entry.note().changes()).extracting(Change::field, Change::before, Change::after)
                .containsExactly(tuple("a\"b\\c,{d}", null, "NULL"), tuple("words", "", "第一行⏎第二行"));
        assertThat(entry.note().rows()).isEqualTo(142);
        assertThat(entries.find(entry.id(), AUDITOR)).contains(entry);
        assertThat(entries.find(entry.id(), new Auditor(AUDITOR.account(), "", List.of("510108007000")))).isEmpty();
        assertThat(entries.list(filter(null, "142", null), null, 10)).doesNotContain(entry);
        assertThat(entries.list(filter(null, "back_street", null), null, 10)).contains(entry);
    }

    @Test
    void goesThroughThePagesWithoutLossOrRepeat() {
        IntStream.rangeClosed(1, 45).forEach(number -> trail.note(Note.of(Act.DOWNLOAD, Subject.of("plan", number))));

        var seen = new java.util.ArrayList<Entry>();
        for (var page = entries.list(filter("plan", null, null), null, 20); !page.isEmpty();) {
            seen.addAll(page);
            page = entries.list(filter("plan", null, null), page.getLast().id(), 20);
        }
        assertThat(seen).hasSize(45).doesNotHaveDuplicates();
        assertThat(seen.getFirst().note().subject().id()).isEqualTo("45");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set username = 'nobody'", "delete from audit_entry", "truncate audit_entry",
            "update audit_link set position = 1", "delete from audit_link", "update fact set day = day",
            "delete from project_change", "truncate project_change", "drop table audit_entry", "create table mine (id integer)",
            "alter table audit_entry disable trigger all", "delete from audit_entry_rest",
            "copy audit_entry to program 'true'", "create role another"})
    void refusesTheApplicationsRole(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update()).rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set username = 'nobody'", "delete from audit_entry", "truncate audit_entry",
            "truncate audit_entry_rest", "delete from audit_link", "truncate audit_cut"})
    void refusesEvenTheOwner(String sql) {
        trail.note(Note.of(Act.VERIFY, Subject.of("chain", "here")));
        try (var connection = new DriverManagerDataSource(database.url(), database.owned().username(),
                database.owned().password()).getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("insert into audit_link values (1000000, '2017-10-31', gen_random_uuid(), now(), repeat('0', 64),"
                    + " repeat('0', 64), 'x', '1')");
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("is append-only");
            connection.rollback();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void ownsNothingAndIsNoSuperuser() {
        assertThat(jdbc.sql("select count(*) from pg_class where pg_get_userbyid(relowner) = current_user").query(Long.class)
                .single()).isZero();
        assertThat(jdbc.sql("select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user")
                .query(Boolean.class).single()).isFalse();
    }

    @Test
    void hasAMonthForEveryDayOfTheYearToCome() {
        jdbc.sql("select audit_months_ahead()").query(row -> {
        });

        assertThat(jdbc.sql("select count(*) from pg_inherits where inhparent = 'audit_entry'::regclass").query(Long.class)
                .single()).isEqualTo(15);
    }

    private List<Entry> of(String kind, Object record) {
        return entries.list(filter(kind, null, record.toString()), null, 100);
    }

    private static Entries.Filter filter(@org.jspecify.annotations.Nullable String kind,
            @org.jspecify.annotations.Nullable String text, @org.jspecify.annotations.Nullable String record) {
        return new Entries.Filter(AUDITOR, null, null, kind, record, null, null, null, null, null, text);
    }
}
