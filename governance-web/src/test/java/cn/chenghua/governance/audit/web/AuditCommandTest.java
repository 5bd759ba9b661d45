package cn.chenghua.governance.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.audit.chain.Chain;
import cn.chenghua.governance.site.SystemTest;
import cn.chenghua.governance.storage.TestDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

@SystemTest(profiles = {})
@ExtendWith(OutputCaptureExtension.class)
class AuditCommandTest {

    private static final String FIRST = "where id = (select entry_id from audit_link order by position limit 1)";

    @Autowired
    Trail trail;
    @Autowired
    Chain chain;
    @Autowired
    TestDatabase.Database database;
    @Autowired
    Environment environment;

    @AfterEach
    void puts() throws SQLException {
        tamper("update audit_entry set request = replace(request, '~', '') " + FIRST);
    }

    @Test
    void provesTheChainFromOutsideAndNamesTheFirstBreak(CapturedOutput output) throws SQLException {
        trail.note(Note.refused(Act.REFUSED, Subject.of("route", "/projects"), "access.denied"));
        while (chain.lengthen()) {
            Thread.onSpinWait();
        }

        assertThat(verify()).isZero();
        assertThat(output).contains("SOUND");

        tamper("update audit_entry set request = request || '~' " + FIRST);
        assertThat(verify()).isEqualTo(1);
        assertThat(output).contains("BROKEN CHANGED at position ");
    }

    @Test
    void archivesAsTheOwnerOfTheTablesAlone(@TempDir Path folder, CapturedOutput output) {
        trail.note(Note.refused(Act.REFUSED, Subject.of("route", "/projects"), "access.denied"));
        var owner = database.unguarded();
        assertThat(run("--governance.audit-archive=" + folder, owner.url(), owner.username(), owner.password())).isZero();
        assertThat(folder).as("nothing is old enough").isEmptyDirectory();

        assertThat(run("--governance.audit-archive=" + folder, database.url(), database.username(), database.password()))
                .isEqualTo(2);
        assertThat(output).contains("only by the database role that owns the tables");
    }

    @Test
    void saysWhenItCannotLook() {
        assertThat(
                new AuditCommand().run("--governance.verify-audit", "--spring.datasource.url=jdbc:postgresql://localhost:1/none",
                        "--spring.datasource.username=nobody", "--spring.datasource.password=none",
                        "--spring.datasource.hikari.connection-timeout=500",
                        "--governance.keys=" + environment.getProperty("governance.keys")))
                .isEqualTo(2);
    }

    private int verify() {
        return run("--governance.verify-audit", database.url(), database.username(), database.password());
    }

    private int run(String order, String url, String username, String password) {
        return new AuditCommand().run(order, "--spring.datasource.url=" + url, "--spring.datasource.username=" + username,
                "--spring.datasource.password=" + password, "--governance.keys=" + environment.getProperty("governance.keys"));
    }

    private void tamper(String sql) throws SQLException {
        var unguarded = database.unguarded();
        try (var connection = java.sql.DriverManager.getConnection(unguarded.url(), unguarded.username(), unguarded.password());
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        }
    }
}
