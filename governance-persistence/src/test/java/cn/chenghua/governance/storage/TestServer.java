package cn.chenghua.governance.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The database server of this process, started when first asked for and ended after the last Spring context. */
record TestServer(String url, String username, String password, Runnable end) {

    private static final AtomicBoolean endsAfterSpring = new AtomicBoolean();

    static TestServer running() {
        return Running.SERVER;
    }

    /** To be called while a Spring application starts: its shutdown handlers run when all its contexts are closed. */
    static void endAfterSpring() {
        if (endsAfterSpring.compareAndSet(false, true)) {
            SpringApplication.getShutdownHandlers().add(running().end());
        }
    }

    private static TestServer start() {
        var property = System.getProperty("TEST_DB");
        var environment = System.getenv("TEST_DB");
        var choice = ServerChoice.of(property != null ? property : environment != null ? environment : "auto");
        var server = choice == ServerChoice.CONTAINER ? container() : embedded();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!endsAfterSpring.get()) {
                server.end().run();
            }
        }));
        return server;
    }

    private static TestServer container() {
        var container = new PostgreSQLContainer(DockerImageName.parse(ServerChoice.IMAGE).asCompatibleSubstituteFor("postgres"));
        container.start();
        return new TestServer(container.getJdbcUrl(), container.getUsername(), container.getPassword(), container::stop);
    }

    private static TestServer embedded() {
        try {
            var folder = Files.createTempDirectory("governance-test");
            var database = EmbeddedDatabase.start(folder);
            return new TestServer(database.jdbcUrl(), "postgres", database.superuserPassword(), () -> end(database, folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(EmbeddedDatabase database, Path folder) {
        try {
            database.close();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Running {
        static final TestServer SERVER = start();
    }
}
