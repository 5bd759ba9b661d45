package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.OwnAccount;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SystemTest
class EveryAnswerTest {

    private static final byte[] NOTHING = new byte[0];
    private static final String PROJECT = "{\"name\":\"测试巷\",\"kind\":\"volunteering\",\"unit\":\"510108005000\"%s}";

    @LocalServerPort
    int port;
    @Autowired
    MockMvcTester mvc;
    @Autowired
    AccountRepository accounts;
    @Autowired
    OwnAccount own;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/nothing-here", "/api/v1/plan", "/api/v1/nothing", "/setup/invented", "/error",
            "/site/site.css", "/actuator/env", "/actuator/health/liveness", "/sign-in?x=%00", "/sign-in;x",
            "/projects?x=%ED%A0%80"})
    void carriesTheStrictHeaders(String path) {
        var answer = RawCall.get(port, path);
        assertThat(answer.head()).contains("Content-Security-Policy: default-src 'self'; script-src 'self'", "object-src 'none'",
                "base-uri 'self'", "form-action 'self'", "frame-ancestors", "X-Content-Type-Options: nosniff",
                "Referrer-Policy: same-origin").doesNotContain("unsafe", "Server:", "X-Powered-By", "Access-Control");
        if (answer.head().contains("text/html")) {
            assertThat(answer.head()).containsIgnoringCase("charset=utf-8");
        }
    }

    @Test
    void isKeptByNoCacheWhereSomebodyIsSignedIn() {
        var official = Visitor.signedIn(mvc, "district");
        for (var path : List.of("/", "/plan", "/projects", "/units", "/account", "/api/v1/plan", "/api/v1/progress",
                "/api/v1/targets", "/api/v1/projects", "/api/v1/units", "/api/v1/units/510108005000", "/api/v1/openapi.json")) {
            var cache = official.get(path).exchange().getResponse().getHeader(HttpHeaders.CACHE_CONTROL);
            assertThat(cache).as(path).contains("no-store");
        }
        assertThat(RawCall.send(port, "TRACE", "/", List.of(), NOTHING).status()).isBetween(400, 405);
        assertThat(RawCall.get(port, "/api/v1/plan", "Origin: https://evil.example").head()).doesNotContain("Access-Control");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects;x", "/projects;.css", "//projects", "/./projects", "/%2e/projects", "/%2e%2e/projects",
            "/projects%2f", "/projects/", "/PROJECTS", "/projects.json", "/projects.css", "/projects%00", "/%70rojects",
            "/sign-in/..;/projects", "/sign-in/../projects", "/sign-in/%2e%2e/projects", "/webjars/../projects",
            "/webjars/leaflet/../../projects", "/site/..%2fprojects", "/site/..%5cprojects", "/projects%3b", "/projects%20",
            "/projects%09", "/projects?.css", "/projects%3f.css", "/\\projects", "/projects%25", "/api/v1/projects",
            "/api/v1/projects;x", "/api//v1/projects", "/%61pi/v1/projects", "/API/v1/projects", "/api/v1/projects/",
            "/api/v1/projects.css",
            "/actuator/health/../env", "/actuator/health/..;/env", "/actuator/env", "/actuator/heapdump", "/actuator",
            "/sign-in/../api/v1/projects", "/error/../projects", "/setup/x/../../projects", "http://localhost/projects"})
    void isNoWayRoundTheDoor(String trick) {
        for (var header : List.of("X-None: 1", "X-Original-URL: /sign-in", "X-Rewrite-URL: /sign-in",
                "X-Forwarded-Prefix: /sign-in",
                "X-HTTP-Method-Override: HEAD", "X-Forwarded-For: 127.0.0.1", "Authorization: Basic YWRtaW46YWRtaW4=")) {
            var answer = RawCall.get(port, trick, header);
            assertThat(answer.status()).as(trick + " " + header).isIn(302, 400, 401, 404);
            assertThat(answer.body()).doesNotContain("volunteering", "建设路", "java.");
        }
        var door = RawCall.get(port, "/sign-in", "X-Original-URL: " + trick, "X-Rewrite-URL: " + trick);
        assertThat(door.body()).doesNotContain("volunteering");
    }

    @Test
    void ledByNoForeignHost() {
        var answer = RawCall.get(port, "/projects?x=1", "Host: evil.example", "X-Forwarded-Host: evil.example");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.head()).contains("Location: /sign-in").doesNotContain("evil");
        for (var target : List.of("//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)")) {
            var signIn = mvc.post().uri("/sign-in").with(csrf()).param("username", "viewer")
                    .param("password", SystemTest.PASSWORD)
                    .param("continue", target).param("redirect", target).param("next", target).param("url", target)
                    .header("Referer", "https://evil.example/").exchange();
            assertThat(signIn).redirectedUrl().isEqualTo("/");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "application/json;charset=utf-7"})
    void writesNothingForACookieAlone(String type) {
        var official = Visitor.signedIn(mvc, "district");
        for (var path : List.of("/api/v1/projects", "/api/v1/projects/00000000-0000-0000-0000-000000000001/stages")) {
            assertThat(official.post(path).header("Content-Type", type).header("Origin", "https://evil.example")
                    .content(PROJECT.formatted("").getBytes(StandardCharsets.UTF_8))).hasStatus(401);
        }
    }

    @Test
    void takesNoFieldThatIsNotTheUsers() {
        var token = new Tokens(accounts, own).of("district", false);
        for (var extra : List.of("version\":7", "origin\":\"x\"", "stage\":\"accepted\"", "words\":[]",
                "dueOn\":\"2017-01-01\"")) {
            assertThat(mvc.post().uri("/api/v1/projects").header(HttpHeaders.AUTHORIZATION, token)
                    .header("Content-Type", "application/json").content(PROJECT.formatted(",\"" + extra))).as(extra)
                    .hasStatus(400);
        }
        var opened = Visitor.signedIn(mvc, "administrator").post("/accounts").param("username", "mass.assigned")
                .param("displayName", "批量赋值").param("grants[0].role", "ADMINISTRATOR").param("demonstration", "true")
                .param("passwordHash", "x").param("service.contact", "x").exchange();
        assertThat(opened).hasStatus(302);
        var account = accounts.findByUsername(new Username("mass.assigned")).orElseThrow();
        assertThat(account.grants()).isEmpty();
        assertThat(account.passwordHash()).isNull();
        assertThat(account.demonstration()).isFalse();
    }

    @Test
    void keepsTextWholeAndRefusesWhatIsBroken() {
        var token = new Tokens(accounts, own).of("district", false);
        for (var name : List.of("𠮷祥巷", "emoji😀巷", "עברית巷", "cafe\u0301巷")) {
            var answer = mvc.post().uri("/api/v1/projects").header(HttpHeaders.AUTHORIZATION, token)
                    .header("Content-Type", "application/json").content(PROJECT.replace("测试巷", name).formatted("")
                            .getBytes(StandardCharsets.UTF_8))
                    .exchange();
            assertThat(answer).hasStatus(201);
            assertThat(Visitor.json(answer).get("name").asString())
                    .isEqualTo(java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC));
        }
        for (var name : List.of("\\ud800", "\\u0000")) {
            assertThat(mvc.post().uri("/api/v1/projects").header(HttpHeaders.AUTHORIZATION, token)
                    .header("Content-Type", "application/json").content(PROJECT.replace("测试巷", name).formatted("")))
                    .hasStatus(400);
        }
        var official = Visitor.signedIn(mvc, "district");
        assertThat(official.get("/api/v1/projects?text=cafe%CC%81")).hasStatusOk().bodyJson().extractingPath("$.count")
                .isEqualTo(1);
        assertThat(RawCall.send(port, "POST", "/sign-in", List.of("Content-Type: application/x-www-form-urlencoded"),
                "username=a%00b&password=x".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(400);
    }
}
