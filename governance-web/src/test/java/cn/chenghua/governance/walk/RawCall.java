package cn.chenghua.governance.walk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A request byte by byte, without a client that tidies it, and what came back. */
record RawCall(int status, String head, String body) {

    static RawCall send(int port, String method, String target, List<String> headers, byte[] body) {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            var request = new ByteArrayOutputStream();
            var host = headers.stream().anyMatch(header -> header.startsWith("Host:")) ? "" : "Host: localhost\r\n";
            var length = body.length == 0 && method.equals("GET") ? "" : "Content-Length: " + body.length + "\r\n";
            request.writeBytes((method + " " + target + " HTTP/1.1\r\n" + host + length + "Connection: close\r\n"
                    + String.join("", headers.stream().map(header -> header + "\r\n").toList()) + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            request.writeBytes(body);
            socket.getOutputStream().write(request.toByteArray());
            socket.getOutputStream().flush();
            return parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new RawCall(0, "", e.toString());
        }
    }

    static RawCall get(int port, String target, String... headers) {
        return send(port, "GET", target, List.of(headers), new byte[0]);
    }

    private static RawCall parse(String answer) {
        var end = answer.indexOf("\r\n\r\n");
        if (end < 0) {
            return new RawCall(0, answer, "");
        }
        return new RawCall(Integer.parseInt(answer.substring(9, 12)), answer.substring(0, end), answer.substring(end + 4));
    }
}
