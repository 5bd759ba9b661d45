package cn.chenghua.governance.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final int PORT_LINE = 3;

    private final @Nullable EmbeddedPostgres server;
    private final String url;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
        this.url = server.getJdbcUrl("postgres", "postgres");
    }

    private EmbeddedDatabase(int port) {
        this.server = null;
        this.url = "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    /** Uses the server that runs on {@code folder} for another process and goes on without us; starts one where none runs. */
    public static EmbeddedDatabase join(Path folder) {
        try {
            var pidFile = folder.toAbsolutePath().resolve("postgresql").resolve("postmaster.pid");
            List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
            var running = lines.size() > PORT_LINE && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(EmbeddedDatabase::isPostgres).isPresent();
            return running ? new EmbeddedDatabase(Integer.parseInt(lines.get(PORT_LINE).strip())) : start(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database in " + folder.toAbsolutePath() + " could not be found", e);
        }
    }

    /** Starts the server on {@code folder}; one left behind by a killed process is ended first. */
    public static EmbeddedDatabase start(Path folder) {
        var data = folder.toAbsolutePath().resolve("postgresql");
        try {
            Files.createDirectories(folder);
            endOrphan(data);
            return new EmbeddedDatabase(EmbeddedPostgres.builder().setDataDirectory(data.toFile()).setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(
                            Files.createDirectories(folder.toAbsolutePath().resolve("postgresql-binaries")).toFile())
                    .setRegisterShutdownHook(false).setLocaleConfig("locale", "C").setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("listen_addresses", "127.0.0.1").setServerConfig("unix_socket_directories", "")
                    .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on").setServerConfig("max_connections", "100")
                    .setServerConfig("timezone", "UTC").setPGStartupWait(Duration.ofSeconds(60)).start());
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database could not be started in " + folder.toAbsolutePath(), e);
        }
    }

    public String jdbcUrl() {
        return url;
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
