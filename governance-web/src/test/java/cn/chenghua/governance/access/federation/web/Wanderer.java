package cn.chenghua.governance.access.federation.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a cookie jar who goes where answers lead, one step after the other. */
final class Wanderer {

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private HttpResponse<String> answer;

    Wanderer(String address) throws IOException, InterruptedException {
        answer = send(HttpRequest.newBuilder(URI.create(address)));
    }

    int status() {
        return answer.statusCode();
    }

    String text() {
        return answer.body();
    }

    URI at() {
        return answer.uri();
    }

    /** Where the last answer leads. */
    URI next() {
        return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    boolean led() {
        return answer.headers().firstValue("Location").isPresent();
    }

    Wanderer go(String address) throws IOException, InterruptedException {
        answer = send(HttpRequest.newBuilder(answer.uri().resolve(address)).header("Accept", "text/html"));
        return this;
    }

    Wanderer step() throws IOException, InterruptedException {
        return go(next().toString());
    }

    /** Goes on until an answer leads nowhere, or to an address that holds {@code stop}. */
    Wanderer until(String stop) throws IOException, InterruptedException {
        while (led() && !next().toString().contains(stop)) {
            step();
        }
        return this;
    }

    /** Fills in the form at hand and sends it with its secret. */
    Wanderer post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var secret = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(answer.body());
        var whole = secret.find() ? "_csrf=" + encode(secret.group(1)) + "&" : "";
        whole += fields.entrySet().stream().map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        answer = send(
                HttpRequest.newBuilder(answer.uri().resolve(path)).header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(whole)));
        return this;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
