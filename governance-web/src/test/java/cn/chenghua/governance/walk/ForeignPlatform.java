package cn.chenghua.governance.walk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** The web of somebody else, on a port of its own. Each of its pages is one frame, which shows the address that is asked for. */
record ForeignPlatform(HttpServer server, String host) implements AutoCloseable {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN"><head><meta charset="utf-8"><title>办公平台</title><link rel="icon" href="data:,"></head>
            <body><h1>办公平台</h1><iframe title="巡查" src="%s" allow="geolocation" width="390" height="700"></iframe></body></html>
            """;

    /** The host says which site it is: what runs on {@code localhost} is one site, whatever its port. */
    static ForeignPlatform on(String host) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", ForeignPlatform::answer);
            server.start();
            return new ForeignPlatform(server, host);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String origin() {
        return "http://" + host + ":" + server.getAddress().getPort();
    }

    /** Its page that frames an address. */
    String framing(String address) {
        return origin() + "/?" + address;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var page = PAGE.formatted(exchange.getRequestURI().getQuery().replace("&", "&amp;")).getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
