package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.OwnAccount;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends what nobody should send to every operation of the contract; {@code -Dodd.requests} says how often. */
@SystemTest
class OddRequestsTest {

    private static final int REQUESTS = Integer.getInteger("odd.requests", 3_000);
    private static final Pattern INSIDE = Pattern
            .compile("Exception|org\\.(springframework|hibernate|postgresql)|java\\.(lang|util)|tools\\.jackson|cn\\.chenghua"
                    + "|PSQL|ERROR:|Whitelabel");
    private static final List<String> TEXTS = List.of("", " ", "0", "-1", "50", "9223372036854775808", "2147483648", "1e309",
            "NaN", "null", "true", "[]", "'", "\"", "' or '1'='1", "1;select pg_sleep(5)", "${7*7}", "__${7*7}__::x",
            "<script>alert(1)</script>", "../../etc/passwd", "\u0000", "\u0001\u007f", "𠮷街", "e\u0301", "\u202e",
            "😀".repeat(50),
            "长".repeat(300), "1900-01-01", "1899-12-31", "2100-12-31", "2101-01-01", "2017-02-30", "+999999999-12-31",
            "-0001-01-01", "2017-10-31T00:00:00Z", "20171031", "00000000-0000-0000-0000-000000000000", "not-a-uuid",
            "510108005000",
            "510108999000", "B03", "SUBDISTRICT", "started", "volunteering", "today", "0x10", "1,5", "\\", "%", "_", "*/*",
            "\"1\"",
            "W/\"0\"", "a:b", "\u2028", "\ufeff", "١٢٣", "２０１７", "-0", "\r\nX-Injected: 1");
    private static final List<String> VALUES = List.of("null", "true", "0", "-1", "1e999999999", "1e-999999999",
            "0.1234567890123456789", "123456789012345678901234567890", "[]", "{}", "[[[[]]]]", "{\"a\":{\"b\":1}}",
            "\"\\ud800\"", "\"\\udc00x\"", "\"\\u0000\"", "\"e\\u0301\"", "\"2017-02-30\"", "\"1899-12-31\"", "[2017,10,31]",
            "17000",
            "{\"started\":\"2018-01-01\"}", "{\"\\ud800\":\"2018-01-01\"}", "{\"started\":null}", "{\"started\":\"9999-99-99\"}",
            "[".repeat(2_000) + "]".repeat(2_000), "tru", "\"", "NaN", "\"" + "x".repeat(100_000) + "\"");
    private static final String SCHEMA = "/requestBody/content/application~1json/schema/$ref";
    private static final String PROJECT = "{\"name\":\"测试巷\",\"kind\":\"volunteering\",\"unit\":\"510108005000\"}";

    private static final String STAGE = "{\"stage\":\"paired\",\"day\":\"2018-05-02\",\"evidence\":\"成华建〔2018〕8号\"}";

    private final JsonNode contract = JsonMapper.shared().readTree(read());
    private final Random random = new Random(20_171_031);

    @LocalServerPort
    int port;
    @Autowired
    AccountRepository accounts;
    @Autowired
    OwnAccount own;

    @Test
    void areAnsweredByAProblemAndNothingElse() throws Exception {
        var token = new Tokens(accounts, own).of("district", false);
        var wishes = IntStream.range(0, REQUESTS).mapToObj(_ -> draw(token)).toList();
        try (var crowd = Executors.newFixedThreadPool(8)) {
            var complaints = new ArrayList<String>();
            var statuses = new TreeMap<Integer, Integer>();
            for (var answer : crowd.invokeAll(wishes.stream().map(wish -> wish.call(port)).toList())) {
                statuses.merge(answer.get().status, 1, Integer::sum);
                complaints.addAll(answer.get().complaints);
            }
            System.out.println(REQUESTS + " odd requests: " + statuses);
            assertThat(complaints).isEmpty();
        }
    }

    private Wish draw(String token) {
        var paths = new ArrayList<>(contract.get("paths").properties());
        var path = paths.get(random.nextInt(paths.size()));
        var operations = new ArrayList<>(path.getValue().properties());
        var operation = operations.get(random.nextInt(operations.size()));
        var target = path.getKey();
        var query = new ArrayList<String>();
        var headers = new ArrayList<>(List.of("Authorization: " + token));
        for (var parameter : operation.getValue().path("parameters")) {
            var name = parameter.get("name").asString();
            var value = pick(TEXTS);
            switch (parameter.get("in").asString()) {
                case "path" -> target = target.replace("{" + name + "}", encoded(value.isBlank() ? "x" : value));
                case "query" -> {
                    if (random.nextInt(3) > 0) {
                        query.add(name + "=" + (random.nextInt(20) == 0 ? "%ED%A0%80" : encoded(value)));
                    }
                }
                default -> {
                    if (value.length() < 200 && value.chars().allMatch(sign -> sign >= ' ' && sign < 0x7f)) {
                        headers.add(name + ": " + value);
                    }
                }
            }
        }
        if (random.nextInt(30) == 0) {
            query.add("sort=" + encoded(pick(TEXTS)));
        }
        var body = operation.getValue().at(SCHEMA).isString() ? body(operation.getValue()) : "";
        if (!body.isEmpty()) {
            headers.add("Content-Type: " + (random.nextInt(30) == 0 ? "text/plain" : "application/json"));
        }
        var method = random.nextInt(40) == 0
                ? pick(List.of("PUT", "PATCH", "DELETE", "TRACE", "OPTIONS", "BREW"))
                : operation.getKey().toUpperCase(java.util.Locale.ROOT);
        return new Wish(method, target + (query.isEmpty() ? "" : "?" + String.join("&", query)), headers, body);
    }

    /** A sound project with one or two fields spoilt, so that many get as far as the rules and the database. */
    private String body(JsonNode operation) {
        if (random.nextInt(12) == 0) {
            return pick(VALUES);
        }
        var schema = operation.at(SCHEMA).asString().substring(1);
        var fields = new TreeMap<String, String>();
        JsonMapper.shared().readTree(schema.endsWith("NewProject") ? PROJECT : STAGE).properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().toString()));
        var names = new ArrayList<String>();
        contract.at(schema + "/properties").properties().forEach(field -> names.add(field.getKey()));
        if (random.nextInt(10) == 0) {
            names.addAll(List.of("version", "origin", "__proto__", "\\ud800"));
        }
        for (int i = 0; i <= random.nextInt(2); i++) {
            fields.put(pick(names), random.nextBoolean() ? pick(VALUES) : JsonMapper.shared().writeValueAsString(pick(TEXTS)));
        }
        return "{"
                + String.join(",",
                        fields.entrySet().stream().map(field -> "\"" + field.getKey() + "\":" + field.getValue()).toList())
                + "}";
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String read() {
        try {
            return Files.readString(Path.of("..", "docs", "openapi.json"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private record Heard(int status, List<String> complaints) {
    }

    private record Wish(String method, String target, List<String> headers, String body) {

        java.util.concurrent.Callable<Heard> call(int port) {
            return () -> judge(RawCall.send(port, method, target, headers, body.getBytes(StandardCharsets.UTF_8)));
        }

        private Heard judge(RawCall answer) {
            var complaints = new ArrayList<String>();
            var what = method + " " + cut(target) + " " + cut(body) + " → " + answer.status() + " " + cut(answer.body());
            if (answer.status() == 0 || answer.status() >= 500 || answer.head().contains("X-Injected")) {
                complaints.add(what);
            } else if (answer.status() >= 400 && !answer.head().contains("application/problem+json") && !method.equals("TRACE")) {
                complaints.add("no problem: " + what);
            }
            if (answer.status() >= 400 && INSIDE.matcher(answer.body()).find()) {
                complaints.add("tells the inside: " + what);
            }
            return new Heard(answer.status(), complaints);
        }

        private static String cut(String text) {
            return text.substring(0, Math.min(text.length(), 300));
        }
    }
}
