package cn.chenghua.governance.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/** The same statements without the platform, by {@code pgbench} where it is installed, else by a plain JDBC loop. */
record Yardstick(String url, String username, String password) {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without");

    static String tool() {
        return pgbench().isPresent() ? "pgbench" : "a JDBC loop";
    }

    /** How often a second eight clients get through the whole script. */
    double perSecond(Duration window, List<String> script) throws Exception {
        return perSecond(Crowd.CLIENTS, window, script);
    }

    /** The same by so many clients. */
    double perSecond(int crowd, Duration window, List<String> script) throws Exception {
        return pace(crowd, window, script).perSecond();
    }

    /** The same with how long it took. */
    Pace pace(int crowd, Duration window, List<String> script) throws Exception {
        var tool = pgbench();
        return tool.isPresent() ? byTool(tool.get(), crowd, window, script) : byLoop(crowd, window, script);
    }

    private static Optional<Path> pgbench() {
        try (var versions = Files.isDirectory(Path.of("/usr/lib/postgresql"))
                ? Files.list(Path.of("/usr/lib/postgresql"))
                : Stream.<Path>empty()) {
            var installed = versions.map(version -> version.resolve("bin/pgbench"));
            return Stream.concat(Stream.of(Path.of("/usr/bin/pgbench")), installed).filter(Files::isExecutable).findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Pace byTool(Path tool, int crowd, Duration window, List<String> script) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("yardstick");
        var file = folder.resolve("script.sql");
        Files.writeString(file,
                String.join("", script.stream().map(sql -> sql.replaceAll("\\s+", " ").strip() + ";\n").toList()));
        var server = URI.create(url.substring("jdbc:".length()));
        var clients = String.valueOf(crowd);
        var run = new ProcessBuilder(tool.toString(), "-n", "-M", "prepared", "-l", "--log-prefix",
                folder.resolve("log").toString(), "-c", clients, "-j", "2", "-T",
                String.valueOf(Math.max(1, window.toSeconds())), "-f", file.toString(), "-h", server.getHost(), "-p",
                String.valueOf(server.getPort()), "-U", username, server.getPath().substring(1)).redirectErrorStream(true);
        run.environment().put("PGPASSWORD", password);
        var process = run.start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        var times = times(folder);
        FileSystemUtils.deleteRecursively(folder);
        var rate = RATE.matcher(said);
        if (!rate.find()) {
            throw new IllegalStateException(said);
        }
        return new Pace(Double.parseDouble(rate.group(1)), Pace.of(times, 1).slow());
    }

    /** The tool keeps a line for each transaction, of which the third word is how many microseconds it took. */
    private static long[] times(Path folder) throws IOException {
        var times = LongStream.builder();
        try (var logs = Files.newDirectoryStream(folder, "log*")) {
            for (var log : logs) {
                for (var line : Files.readAllLines(log)) {
                    times.add(1_000 * Long.parseLong(line.split(" ", 4)[2]));
                }
            }
        }
        return times.build().toArray();
    }

    private Pace byLoop(int crowd, Duration window, List<String> script) throws Exception {
        var clients = new ArrayList<List<PreparedStatement>>();
        var connections = new ArrayList<Connection>();
        for (int i = 0; i < crowd; i++) {
            var connection = DriverManager.getConnection(url, username, password);
            connections.add(connection);
            clients.add(prepare(connection, script));
        }
        try {
            return Crowd.pace(crowd, window, window, client -> {
                for (var statement : clients.get(client)) {
                    statement.execute();
                }
            });
        } finally {
            for (var connection : connections) {
                connection.close();
            }
        }
    }

    private static List<PreparedStatement> prepare(Connection connection, List<String> script) throws SQLException {
        var statements = new ArrayList<PreparedStatement>();
        for (var sql : script) {
            statements.add(connection.prepareStatement(sql));
        }
        return statements;
    }
}
