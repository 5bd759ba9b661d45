package cn.chenghua.governance.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL server that lives and ends with this process and keeps its data in a folder. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    static final String SUPERUSER = "postgres";
    private static final String PASSWORD = "postgresql-superuser";
    private static final String DOOR = """
            # Written at each start: everybody needs a password, and only from this machine.
            host all all 127.0.0.1/32 scram-sha-256
            """;
    private static final int PORT_LINE = 3;
    private final @Nullable EmbeddedPostgres server;
    private final int port;
    private final String password;
    private final EmbeddedRoles roles;

    private EmbeddedDatabase(@Nullable EmbeddedPostgres server, int port, String password, EmbeddedRoles roles) {
        this.server = server;
        this.port = port;
        this.password = password;
        this.roles = roles;
    }

    /** For a command beside a running platform: its server as it runs, or one of our own where none does. */
    static EmbeddedDatabase join(Path folder) {
        var pidFile = folder.toAbsolutePath().resolve("postgresql").resolve("postmaster.pid");
        var password = folder.toAbsolutePath().resolve(PASSWORD);
        try {
            var running = Files.exists(pidFile) && Files.exists(password) ? Files.readAllLines(pidFile) : List.<String>of();
            if (running.size() > PORT_LINE && ProcessHandle.of(Long.parseLong(running.getFirst().strip()))
                    .filter(EmbeddedDatabase::isPostgres).isPresent()) {
                var kept = Passwords.kept(password);
                return new EmbeddedDatabase(null, Integer.parseInt(running.get(PORT_LINE).strip()), kept,
                        new EmbeddedRoles(kept, kept));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return start(folder);
    }

    /** Starts the server on {@code folder}; one left behind by a killed process is ended first. */
    public static EmbeddedDatabase start(Path folder) {
        var data = folder.toAbsolutePath().resolve("postgresql");
        try {
            Files.createDirectories(folder);
            endOrphan(data);
            var password = Passwords.kept(folder.toAbsolutePath().resolve(PASSWORD));
            var server = EmbeddedPostgres.builder().setDataDirectory(data.toFile()).setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(
                            Files.createDirectories(folder.toAbsolutePath().resolve("postgresql-binaries")).toFile())
                    .setRegisterShutdownHook(false).setLocaleConfig("locale", "C").setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("listen_addresses", "127.0.0.1").setServerConfig("unix_socket_directories", "")
                    .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on").setServerConfig("max_connections", "100")
                    .setServerConfig("timezone", "UTC").setConnectConfig("password", password)
                    .setPGStartupWait(Duration.ofSeconds(60)).start();
            shut(server, data, password);
            return new EmbeddedDatabase(server, server.getPort(), password,
                    EmbeddedRoles.renew(url(server, SUPERUSER, password)));
        } catch (SQLException e) {
            throw new IllegalStateException("The roles of the embedded database could not be set", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database could not be started in " + folder.toAbsolutePath(), e);
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    /** The password of {@code postgres}, who may do everything. */
    public String superuserPassword() {
        return password;
    }

    EmbeddedRoles roles() {
        return roles;
    }

    /** Lets nobody in without a password any more; the server comes into being with an open door. */
    private static void shut(EmbeddedPostgres server, Path data, String password) throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(url(server, SUPERUSER, password));
                var statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + password + "'");
            Files.writeString(data.resolve("pg_hba.conf"), DOOR);
            statement.execute("select pg_reload_conf()");
        }
    }

    private static String url(EmbeddedPostgres server, String username, String password) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres?user=" + username + "&password=" + password;
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    private static void endOrphan(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.getFirst().strip().chars().allMatch(Character::isDigit)) {
            return;
        }
        var orphan = ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(EmbeddedDatabase::isPostgres);
        if (orphan.isPresent()) {
            log.warn("Ending a database server (process {}) that an earlier, killed start left behind", orphan.get().pid());
            end(orphan.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().or(() -> process.info().commandLine()).filter(line -> line.contains("postgres"))
                .isPresent();
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
