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
    private static final String OWNER = "test_owner";
    private static final String APPLICATION = "test_app";
    private static final String PASSWORD = "test-142-back-streets";
    private static final AtomicInteger number = new AtomicInteger();
    private static final AtomicInteger count = new AtomicInteger();

    private TestDatabase() {
    }

    /** A new database with the whole schema and the rows the migrations load, ready in a fraction of a second. */
    public static Database fresh() {
        return create("test_" + number.incrementAndGet(), Template.NAME);
    }

    /** A new database without any table, for tests of the migrations themselves. */
    public static Database empty() {
        return create("test_" + number.incrementAndGet(), "template0");
    }

    private static Database create(String name, String template) {
        var server = TestServer.running();
        try (var connection = DriverManager.getConnection(server.url(), server.username(), server.password());
                var statement = connection.createStatement()) {
            if (count.getAndIncrement() == 0) {
                statement.execute("create role " + OWNER + " login password '" + PASSWORD + "'");
                statement.execute("create role " + APPLICATION + " login password '" + PASSWORD + "'");
            }
            statement.execute("create database " + name + " owner " + OWNER + " template " + template);
            return new Database(server.url().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"), APPLICATION, PASSWORD);
        } catch (SQLException e) {
            throw new IllegalStateException("No test database " + name, e);
        }
    }

    /** Migrated once, when the first copy is asked for. */
    private static final class Template {
        static final String NAME = migrate(create(TEMPLATE, "template0"));

        private static String migrate(Database database) {
            Flyway.configure().dataSource(database.url(), OWNER, PASSWORD).locations("classpath:db/migration")
                    .callbacks(new ApplicationRights(APPLICATION)).load().migrate();
            return TEMPLATE;
        }
    }

    /** Where one test database is reached, as the application reaches its own. */
    public record Database(String url, String username, String password) {

        /** By the role that owns the tables. */
        public Database owned() {
            return new Database(url, OWNER, PASSWORD);
        }

        /** By the role that may do everything, as an attacker on the server itself. */
        public Database unguarded() {
            return new Database(url, TestServer.running().username(), TestServer.running().password());
        }
    }
}
