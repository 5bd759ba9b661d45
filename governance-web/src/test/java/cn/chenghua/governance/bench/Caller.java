package cn.chenghua.governance.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** A frugal HTTP client on one connection that is kept, so that what is measured is the server. */
final class Caller implements AutoCloseable {

    private final int port;
    private final String headers;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    /** @param headers whole lines, such as {@code Authorization: Bearer …} */
    Caller(int port, String... headers) {
        this.port = port;
        this.headers = String.join("", java.util.Arrays.stream(headers).map(line -> line + "\r\n").toList());
    }

    Answer get(String path) throws IOException {
        return ask(true,
                "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n" + headers + "\r\n");
    }

    /** The same without keeping the body. */
    Answer drain(String path) throws IOException {
        return ask(false,
                "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n" + headers + "\r\n");
    }

    Answer post(String path, String form) throws IOException {
        return post(path, "application/x-www-form-urlencoded", form);
    }

    Answer post(String path, String type, String body) throws IOException {
        return ask(true,
                "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n" + headers + "Content-Type: " + type
                        + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private Answer ask(boolean kept, String request) throws IOException {
        var line = socket;
        if (line == null) {
            line = new Socket("127.0.0.1", port);
            line.setTcpNoDelay(true);
            socket = line;
            in = new BufferedInputStream(line.getInputStream(), 1 << 16);
        }
        line.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        var answer = read(java.util.Objects.requireNonNull(in), kept);
        if ("close".equals(answer.headers.get("connection"))) {
            close();
        }
        return answer;
    }

    private static Answer read(InputStream in, boolean kept) throws IOException {
        var status = Integer.parseInt(line(in).split(" ", 3)[1]);
        var headers = new TreeMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var colon = line.indexOf(':');
            headers.merge(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip(),
                    (a, b) -> a + "\n" + b);
        }
        return new Answer(status, headers, status == 304 ? new byte[0] : body(in, headers, kept));
    }

    private static byte[] body(InputStream in, Map<String, String> headers, boolean kept) throws IOException {
        var length = headers.get("content-length");
        if (length != null) {
            return in.readNBytes(Integer.parseInt(length));
        }
        var whole = new ByteArrayOutputStream();
        if (headers.containsKey("transfer-encoding")) {
            for (int piece = Integer.parseInt(line(in), 16); piece > 0; piece = Integer.parseInt(line(in), 16)) {
                (kept ? whole : OutputStream.nullOutputStream()).write(in.readNBytes(piece));
                line(in);
            }
            line(in);
        }
        return whole.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        var text = new ByteArrayOutputStream(80);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server hung up");
            }
            if (c != '\r') {
                text.write(c);
            }
        }
        return text.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }

    /** What came back; header names are in lower case. */
    record Answer(int status, Map<String, String> headers, byte[] body) {

        /** Passes where the status is as expected. */
        Answer is(int expected) {
            if (status != expected) {
                throw new IllegalStateException(status + " instead of " + expected + ": " + text());
            }
            return this;
        }

        String header(String name) {
            return java.util.Objects.requireNonNull(headers.get(name), name);
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }
}
