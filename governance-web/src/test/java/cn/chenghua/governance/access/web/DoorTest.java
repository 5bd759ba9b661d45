package cn.chenghua.governance.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Grant;
import cn.chenghua.governance.access.Lockouts;
import cn.chenghua.governance.access.PasswordHashing;
import cn.chenghua.governance.access.Role;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SystemTest(profiles = {})
class DoorTest {

    private static final String PASSWORD = "hui-620-km";
    private static final String DISTRICT = "510108000000";
    private static final String API = "/api/v1/units";

    @Autowired
    MockMvcTester mvc;
    @Autowired
    AccountRepository accounts;
    @Autowired
    Lockouts lockouts;
    @Autowired
    PasswordHashing hashing;
    @Autowired
    Clock clock;

    @BeforeEach
    void opensAnAccount() {
        lockouts.forget("wang.li");
        var now = clock.instant();
        var account = accounts.findByUsername(new Username("wang.li"))
                .orElseGet(() -> new Account(new Account.Id(Uuids.next(now)), new Username("wang.li"), "王丽", now));
        account.changePassword(hashing.hash(PASSWORD), now);
        account.enable();
        if (account.grants().isEmpty()) {
            account.grant(new Grant(Role.VIEWER, new UnitCode(DISTRICT), Days.FIRST, null));
        }
        accounts.save(account);
    }

    @Test
    void opensForTheRightPassword() {
        var session = signIn("wang.li", PASSWORD);

        assertThat(mvc.get().uri("/account").cookie(session)).hasStatusOk().bodyText().contains("王丽");
    }

    @Test
    void saysTheSameToAWrongPasswordAndAnUnknownName() {
        for (var name : new String[]{"wang.li", "nobody"}) {
            assertThat(attempt(name, "wrong")).hasStatus(302).redirectedUrl().isEqualTo("/sign-in?refused");
        }
    }

    @Test
    void staysShutAfterFiveFailures() {
        for (var i = 0; i < 5; i++) {
            attempt("Wang.Li", "wrong");
        }

        assertThat(attempt("wang.li", PASSWORD)).redirectedUrl().isEqualTo("/sign-in?refused");
    }

    @Test
    void wantsATokenOnTheSignInFormToo() {
        assertThat(mvc.post().uri("/sign-in").param("username", "wang.li").param("password", PASSWORD)).hasStatus(403);
    }

    @Test
    void leadsToThePageThatWasAskedForByItsPathAlone() {
        var wanted = Objects.requireNonNull(mvc.get().uri("/account?x=1").header("Host", "evil.example").exchange().getResponse()
                .getCookie("REDIRECT_URI"));

        var answer = mvc.post().uri("/sign-in").with(csrf()).cookie(wanted).param("username", "wang.li")
                .param("password", PASSWORD).exchange();

        assertThat(answer).redirectedUrl().isEqualTo("/account?x=1");
    }

    @Test
    void doesNotCarryAnAddressThatFitsIntoNoHeader() {
        for (var address : new String[]{"/account?x=" + "y".repeat(6_000), "/" + "x".repeat(6_000)}) {
            var answer = mvc.get().uri(address).exchange();
            assertThat(answer).hasStatus(302).redirectedUrl().endsWith("/sign-in");
            assertThat(answer.getResponse().getCookie("REDIRECT_URI")).isNull();
        }
    }

    /** Four times A is three NUL bytes once the cookie is read, which no text column takes. */
    @Test
    void treatsAnInventedSessionLikeNone() {
        for (var number : new String[]{"AAAA", "A".repeat(44), "7Q==", "-", "J29yIDE9MQ=="}) {
            var invented = new Cookie("session", number);
            assertThat(mvc.get().uri("/account").cookie(invented)).as(number).hasStatus(302).redirectedUrl().endsWith("/sign-in");
            assertThat(mvc.get().uri(API).cookie(invented)).as(number).hasStatus(401);
            assertThat(mvc.post().uri("/sign-in").with(csrf()).cookie(invented).param("username", "wang.li")
                    .param("password", PASSWORD)).as(number).hasStatus(302).redirectedUrl().isEqualTo("/");
        }
    }

    @Test
    void shutsBehindADisabledAccountAtOnce() {
        var session = signIn("wang.li", PASSWORD);
        var account = accounts.findByUsername(new Username("wang.li")).orElseThrow();
        account.disable();
        accounts.save(account);

        assertThat(mvc.get().uri("/account").cookie(session)).hasStatus(302).redirectedUrl().endsWith("/sign-in");
    }

    @Test
    void shutsBehindOtherSessionsWhenThePasswordChanges() {
        var here = signIn("wang.li", PASSWORD);
        var elsewhere = signIn("wang.li", PASSWORD);

        var answer = mvc.post().uri("/account/password").with(csrf()).cookie(here).param("oldPassword", PASSWORD)
                .param("password", "shi-si-14-parks").param("repeat", "shi-si-14-parks").exchange();

        assertThat(answer).redirectedUrl().isEqualTo("/account");
        assertThat(mvc.get().uri("/account").cookie(cookie(answer))).hasStatusOk();
        assertThat(mvc.get().uri("/account").cookie(here)).hasStatus(302);
        assertThat(mvc.get().uri("/account").cookie(elsewhere)).hasStatus(302);
    }

    @Test
    void demandsAChangeBeforeAnythingElse() {
        var account = accounts.findByUsername(new Username("wang.li")).orElseThrow();
        account.demandNewPassword();
        accounts.save(account);

        assertThat(mvc.get().uri("/api").cookie(signIn("wang.li", PASSWORD))).redirectedUrl().isEqualTo("/account/password");
    }

    @Test
    void answersProgramsWithProblemsNotPages() {
        assertThat(mvc.get().uri(API)).hasStatus(401).hasHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"governance\"");
        assertThat(mvc.get().uri(API).header(HttpHeaders.AUTHORIZATION, "Basic d2FuZy5saTpodWktNjIwLWtt")).hasStatus(401);
        assertThat(mvc.get().uri(API).header(HttpHeaders.AUTHORIZATION, "Bearer gov_invented")).hasStatus(401);
    }

    @Test
    void letsATokenReadUntilItIsRevoked() {
        var session = signIn("wang.li", PASSWORD);
        var issued = mvc.post().uri("/account/tokens").with(csrf()).cookie(session).param("label", "每周报表").param("days", "30")
                .param("readOnly", "true").exchange();
        var secret = find("gov_[\\w-]{43}", issued);
        assertThat(mvc.get().uri(API).header(HttpHeaders.AUTHORIZATION, "Bearer " + secret)).hasStatusOk();
        assertThat(mvc.get().uri("/account").cookie(session)).bodyText().doesNotContain(secret);

        var revoke = find("/account/tokens/[0-9a-f-]{36}/revoke", issued);
        mvc.post().uri(revoke).with(csrf()).cookie(session).exchange();

        assertThat(mvc.get().uri(API).header(HttpHeaders.AUTHORIZATION, "Bearer " + secret)).hasStatus(401);
    }

    @Test
    void readsTheApiByASessionButNeverWritesByOne() {
        var session = signIn("wang.li", PASSWORD);

        assertThat(mvc.get().uri(API).cookie(session)).hasStatusOk();
        assertThat(mvc.post().uri(API).with(csrf()).cookie(session)).hasStatus(401);
    }

    @Test
    void refusesAMisspeltParameter() {
        assertThat(mvc.get().uri(API + "?foo=1").cookie(signIn("wang.li", PASSWORD))).hasStatus(400)
                .hasContentTypeCompatibleWith("application/problem+json").bodyJson().extractingPath("$.code")
                .isEqualTo("parameter.unknown");
    }

    @Test
    void keepsAViewerFromTheAccounts() {
        var session = signIn("wang.li", PASSWORD);

        assertThat(mvc.get().uri("/accounts").cookie(session)).hasStatus(403);
        assertThat(mvc.get().uri("/nowhere").cookie(session)).hasStatus(404);
        assertThat(mvc.delete().uri("/account").with(csrf()).cookie(session)).hasStatus(405);
    }

    @Test
    void tellsInTheFrameOfAnotherSiteToOpenThePageOnItsOwn() {
        assertThat(framed("/account", "cross-site")).redirectedUrl().isEqualTo("/sign-in?to=/account");
        assertThat(framed("/sign-in?to=/account", "cross-site")).bodyText().contains("target=\"_top\" href=\"/account\"");
        assertThat(framed("/sign-in?to=//a.example", "cross-site")).bodyText().contains("target=\"_top\" href=\"/\"");
        assertThat(framed("/account", "same-site")).redirectedUrl().isEqualTo("/sign-in");
        assertThat(framed("/sign-in?to=/account", "same-site")).hasStatusOk().bodyText().doesNotContain("_top");
    }

    private MvcTestResult framed(String address, String site) {
        return mvc.get().uri(address).header("Sec-Fetch-Dest", "iframe").header("Sec-Fetch-Site", site).exchange();
    }

    @Test
    void putsStrictHeadersOnEveryPage() {
        for (var path : new String[]{"/sign-in", "/nowhere", "/site/site.css", API}) {
            assertThat(mvc.get().uri(path)).headers().hasValue("X-Content-Type-Options", "nosniff")
                    .hasValue("Referrer-Policy", "same-origin").hasHeaderSatisfying("Content-Security-Policy",
                            values -> assertThat(values).singleElement().asString().contains("script-src 'self'",
                                    "frame-ancestors 'self'").doesNotContain("unsafe"));
        }
        assertThat(mvc.get().uri("/sign-in")).headers().hasHeaderSatisfying("Cache-Control",
                values -> assertThat(values).singleElement().asString().contains("no-store"));
    }

    private Cookie signIn(String name, String password) {
        var answer = attempt(name, password);
        assertThat(answer).redirectedUrl().isEqualTo("/");
        return cookie(answer);
    }

    private static Cookie cookie(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("session"));
    }

    private MvcTestResult attempt(String name, String password) {
        return mvc.post().uri("/sign-in").with(csrf()).param("username", name).param("password", password).exchange();
    }

    private static String find(String pattern, MvcTestResult answer) {
        try {
            return Pattern.compile(pattern).matcher(answer.getResponse().getContentAsString()).results().findFirst().orElseThrow()
                    .group();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
