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
import java.util.stream.Stream;

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

    private double byTool(Path tool, int crowd, Duration window, List<String> script) throws IOException, InterruptedException {
        var file = Files.createTempFile("yardstick", ".sql");
        Files.writeString(file,
                String.join("", script.stream().map(sql -> sql.replaceAll("\\s+", " ").strip() + ";\n").toList()));
        var server = URI.create(url.substring("jdbc:".length()));
        var clients = String.valueOf(crowd);
        var run = new ProcessBuilder(tool.toString(), "-n", "-M", "prepared", "-c", clients, "-j", "2", "-T",
                String.valueOf(Math.max(1, window.toSeconds())), "-f", file.toString(), "-h", server.getHost(), "-p",
                String.valueOf(server.getPort()), "-U", username, server.getPath().substring(1)).redirectErrorStream(true);
        run.environment().put("PGPASSWORD", password);
        var process = run.start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        Files.delete(file);
        var rate = RATE.matcher(said);
        if (!rate.find()) {
            throw new IllegalStateException(said);
        }
        return Double.parseDouble(rate.group(1));
    }

    private double byLoop(int crowd, Duration window, List<String> script) throws Exception {
        var clients = new ArrayList<List<PreparedStatement>>();
        var connections = new ArrayList<Connection>();
        for (int i = 0; i < crowd; i++) {
            var connection = DriverManager.getConnection(url, username, password);
            connections.add(connection);
            clients.add(prepare(connection, script));
        }
        try {
            return Crowd.perSecond(crowd, window, window, client -> {
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
