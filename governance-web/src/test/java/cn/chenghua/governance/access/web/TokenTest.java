package cn.chenghua.governance.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;

import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SystemTest
class TokenTest {

    private static final String API = "/api/v1/units";

    @Autowired
    MockMvcTester mvc;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Allowances allowances;

    private Cookie officer = new Cookie("session", "none");
    private String account = "";
    private String secret = "";

    @BeforeEach
    void opensAServiceAccountWithAToken() {
        officer = signIn("security");
        var name = "city-" + UUID.randomUUID().toString().substring(0, 8);
        account = Objects.requireNonNull(send(officer, "/tokens/accounts", "username", name, "displayName", "市级报送程序", "contact",
                "王丽,社治委信息科", "purpose", "每周向市级平台报送进度").getResponse().getRedirectedUrl());
        send(officer, account.replace("/tokens", "") + "/grants", "role", "VIEWER", "unit", "510108000000");
        secret = find("gov_[\\w-]{43}", send(officer, account, "label", "每周进度报表", "days", "30", "readOnly", "true"));
    }

    @Test
    void readsForAProgramAndOpensNoSession() {
        var answer = call(secret);
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("RateLimit-Policy")).isEqualTo("\"token\";q=6000;w=60");
        assertThat(answer.getResponse().getHeader("RateLimit")).startsWith("\"token\";r=59");
        assertThat(answer.getResponse().getCookie("session")).isNull();
        assertThat(mvc.get().uri("/units").header(HttpHeaders.AUTHORIZATION, "Bearer " + secret)).hasStatus(302);
        assertThat(mvc.get().uri(API + "?access_token=" + secret)).hasStatus(401);
    }

    @Test
    void isShownOnceAndListedForSecurityAlone() {
        assertThat(mvc.get().uri("/tokens").cookie(officer)).hasStatusOk().bodyText().contains("市级报送程序", "每周进度报表")
                .doesNotContain(secret);
        assertThat(mvc.get().uri(account).cookie(officer)).hasStatusOk().bodyText().contains("王丽").doesNotContain(secret);
        for (var name : new String[]{"administrator", "district"}) {
            assertThat(mvc.get().uri("/tokens").cookie(signIn(name))).as(name).hasStatus(403);
        }
        assertThat(
                jdbc.sql("select count(*) from access_token where secret_hash = ?").param(secret).query(Integer.class).single())
                .isZero();
    }

    @Test
    void worksNoLongerWhenTamperedExpiredOrRevoked() {
        var last = secret.charAt(secret.length() - 1);
        assertThat(call(secret.substring(0, secret.length() - 1) + (last == 'A' ? 'B' : 'A'))).hasStatus(401);
        assertThat(call(secret.toUpperCase(java.util.Locale.ROOT))).hasStatus(401);

        assertThat(expire()).isEqualTo(1);
        assertThat(call(secret)).hasStatus(401);

        var second = send(officer, account, "label", "第二个", "days", "1", "readOnly", "true");
        var other = find("gov_[\\w-]{43}", second);
        assertThat(call(other)).hasStatusOk();
        send(officer, find("/tokens/[0-9a-f-]{36}/revoke", second));
        assertThat(call(other)).hasStatus(401);
    }

    @Test
    void isNobodyElsesToRevoke() {
        var id = find("/tokens/[0-9a-f-]{36}/revoke", mvc.get().uri(account).cookie(officer).exchange());
        var foreign = send(signIn("district"), "/account" + id);
        assertThat(foreign.getResponse().getStatus()).isBetween(400, 499);
        assertThat(send(signIn("district"), id)).hasStatus(403);
        assertThat(call(secret)).hasStatusOk();
    }

    @Test
    void thatOnlyReadsDoesNotWrite() {
        assertThat(mvc.post().uri("/api/v1/projects").header(HttpHeaders.AUTHORIZATION, "Bearer " + secret)
                .contentType(MediaType.APPLICATION_JSON).content("{}")).hasStatus(403);
        assertThat(send(officer, account, "label", "太长", "days", "366")).bodyText().contains("366");
    }

    @Test
    void thatOnlyReadsShowsAnAuditorTheTrailAndAViewerNothingOfIt() {
        var auditors = find("gov_[\\w-]{43}",
                send(signIn("auditor"), "/account/tokens", "label", "审计平台", "days", "30", "readOnly", "true"));
        assertThat(mvc.get().uri("/api/v1/audit?limit=1").header(HttpHeaders.AUTHORIZATION, "Bearer " + auditors)).hasStatusOk();
        assertThat(mvc.get().uri("/api/v1/audit?limit=1").header(HttpHeaders.AUTHORIZATION, "Bearer " + secret)).hasStatus(403);
    }

    @Test
    void givesNoPasswordToAProgram() {
        var name = find("city-\\w{8}", mvc.get().uri(account).cookie(officer).exchange());
        assertThat(send(signIn("administrator"), account.replace("/tokens", "") + "/link")).hasStatus(422);
        assertThat(attempt("127.0.0.1", name, "", "")).redirectedUrl().isEqualTo("/sign-in?refused");
    }

    @Test
    void isSlowedDownWhenItAsksTooOften() {
        var hash = new cn.chenghua.governance.access.Secret(secret).hash();
        var answer = call(secret);
        for (int round = 0; round < 100 && answer.getResponse().getStatus() == 200; round++) {
            while (allowances.take(Allowance.TOKEN, hash).granted()) {
                assertThat(round).isLessThan(100);
            }
            answer = call(secret);
        }
        assertThat(answer).hasStatus(429).hasHeader(HttpHeaders.RETRY_AFTER, "1");
        assertThat(answer.getResponse().getHeader("RateLimit")).startsWith("\"token\";r=0");
    }

    @Test
    void anAddressThatSpraysIsSlowedDownWhateverProxyItClaims() {
        int refused = 0;
        for (int i = 1; i <= 50 && refused == 0; i++) {
            var answer = attempt("192.0.2.7", "name" + i, "Spring-2017", "198.51.100." + i);
            if (answer.getResponse().getStatus() == 429) {
                assertThat(answer.getResponse().getHeader(HttpHeaders.RETRY_AFTER)).matches("[1-9]\\d*");
                refused = i;
            }
        }
        assertThat(refused).isBetween(30, 50);
        assertThat(attempt("192.0.2.8", "name51", "Spring-2017", "192.0.2.7")).hasStatus(302);
    }

    @Test
    void signingInRightCostsAnAddressNothing() {
        for (int i = 0; i < 45; i++) {
            assertThat(attempt("192.0.2.9", "viewer", SystemTest.PASSWORD, "")).redirectedUrl().isEqualTo("/");
        }
    }

    private int expire() {
        return jdbc.sql("update access_token set created = created - interval '40 days', expires = expires - interval '40 days'"
                + " where secret_hash = ?").param(new cn.chenghua.governance.access.Secret(secret).hash()).update();
    }

    private MvcTestResult call(String token) {
        return mvc.get().uri(API).header(HttpHeaders.AUTHORIZATION, "Bearer " + token).exchange();
    }

    private MvcTestResult send(Cookie session, String path, String... fields) {
        var request = mvc.post().uri(path).cookie(session).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private Cookie signIn(String name) {
        return Objects.requireNonNull(attempt("127.0.0.1", name, SystemTest.PASSWORD, "").getResponse().getCookie("session"));
    }

    private MvcTestResult attempt(String address, String name, String password, String claimed) {
        return mvc.post().uri("/sign-in").with(csrf()).with(request -> {
            request.setRemoteAddr(address);
            return request;
        }).header("X-Forwarded-For", claimed).param("username", name).param("password", password).exchange();
    }

    private static String find(String pattern, MvcTestResult answer) {
        try {
            var found = Pattern.compile(pattern).matcher(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
            assertThat(found.find()).as(pattern).isTrue();
            return found.group();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
