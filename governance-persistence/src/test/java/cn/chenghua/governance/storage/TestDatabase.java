package cn.chenghua.governance.storage;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import org.flywaydb.core.Flyway;

/**
 * The one PostgreSQL server of a test run and a migrated template in it, from which every Spring context or plain JDBC
 * test gets a database of its own. {@code TEST_DB} says where the server runs: container, embedded or auto.
 */
public final class TestDatabase {

    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger count = new AtomicInteger();

    private TestDatabase() {
    }

    /** A new database with the whole schema and the rows the migrations load, ready in a fraction of a second. */
    public static Database fresh() {
        return create("test_" + count.incrementAndGet(), Template.NAME);
    }

    /** A new database without any table, for tests of the migrations themselves. */
    public static Database empty() {
        return create("test_" + count.incrementAndGet(), "template0");
    }

    private static Database create(String name, String template) {
        var server = TestServer.running();
        try (var connection = DriverManager.getConnection(server.url(), server.username(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + template);
            return new Database(server.url().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"), server.username(),
                    server.password());
        } catch (SQLException e) {
            throw new IllegalStateException("No test database " + name, e);
        }
    }

    /** Migrated once, when the first copy is asked for. */
    private static final class Template {
        static final String NAME = migrate(create(TEMPLATE, "template0"));

        private static String migrate(Database database) {
            Flyway.configure().dataSource(database.url(), database.username(), database.password())
                    .locations("classpath:db/migration").load().migrate();
            return TEMPLATE;
        }
    }

    /** Where one test database is reached. */
    public record Database(String url, String username, String password) {
    }
}
