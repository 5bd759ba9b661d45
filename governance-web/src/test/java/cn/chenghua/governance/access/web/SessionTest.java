package cn.chenghua.governance.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;

import cn.chenghua.governance.access.Role;
import cn.chenghua.governance.site.StatementBook;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SystemTest(profiles = {})
@Import(People.class)
class SessionTest {

    private static final String EDGE = "Mozilla/5.0 (Windows NT 10.0; Win64) Chrome/142.0 Safari/537.36 Edg/142.0";

    @Autowired
    MockMvcTester mvc;
    @Autowired
    People people;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    StatementBook statements;

    @BeforeEach
    void opensAccounts() {
        people.with("li.na", Role.VIEWER);
    }

    @Test
    void hasANumberNobodyGuessesAndTakesNoneThatIsBroughtAlong() {
        var planted = new Cookie("session", Base64.getEncoder().encodeToString("planted-by-somebody-else-1234567890".getBytes()));
        var answer = mvc.post().uri("/sign-in").with(csrf()).cookie(planted).param("username", "li.na")
                .param("password", People.PASSWORD).exchange();
        var after = cookie(answer);
        assertThat(after.getValue()).isNotEqualTo(planted.getValue());
        assertThat(Base64.getDecoder().decode(after.getValue())).as("256 bits in 43 signs").hasSize(43);
        assertThat(mvc.get().uri("/account").cookie(planted)).hasStatus(302);
        assertThat(mvc.get().uri("/account").cookie(after)).hasStatusOk();
        assertThat(answer.getResponse().getHeaders("Set-Cookie").stream().filter(line -> line.startsWith("session=")).findFirst()
                .orElseThrow()).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void isDeadOnTheServerAfterSignOut() {
        var session = signIn("li.na");
        assertThat(mvc.post().uri("/sign-out").with(csrf()).cookie(session)).redirectedUrl().isEqualTo("/sign-in?out");
        assertThat(mvc.get().uri("/account").cookie(session)).hasStatus(302);
    }

    @Test
    void costsThreeReadsAndNoWriteOnAPage() throws Exception {
        var session = signIn("li.na");
        mvc.get().uri("/account/password").cookie(session).exchange();
        var sent = statements.during(() -> assertThat(mvc.get().uri("/account/password").cookie(session)).hasStatusOk());
        assertThat(sent).hasSize(3).noneMatch(sql -> sql.matches("(?is)^(update|insert|delete).*"));
    }

    @Test
    void giveWayTheOldestFirstAndSayWhy() {
        var sessions = new ArrayList<Cookie>();
        for (var i = 0; i < 6; i++) {
            sessions.add(signIn("li.na"));
        }
        assertThat(mvc.get().uri("/account").cookie(sessions.getFirst())).redirectedUrl().isEqualTo("/sign-in?ended=displaced");
        assertThat(mvc.get().uri("/sign-in?ended=displaced")).bodyText().contains("设备过多");
        assertThat(mvc.get().uri("/account").cookie(sessions.get(1))).hasStatusOk();
        assertThat(mvc.get().uri("/account").cookie(sessions.getLast())).hasStatusOk().bodyText().contains("Edge · Windows");
    }

    @Test
    void areEndedByTheirOwnerOneByOneOrAllOthers() {
        var elsewhere = signIn("li.na");
        var third = signIn("li.na");
        var here = signIn("li.na");
        var own = mvc.get().uri("/account").cookie(elsewhere).exchange();
        var page = body(mvc.get().uri("/account").cookie(here).exchange());
        var ends = Pattern.compile("/account/sessions/[0-9a-f-]{36}/end\"").matcher(page).results().count();
        assertThat(ends).as("every session but this one can be ended").isGreaterThanOrEqualTo(2);
        assertThat(own).hasStatusOk();
        mvc.post().uri("/account/sessions/end-others").with(csrf()).cookie(here).exchange();
        assertThat(mvc.get().uri("/account").cookie(elsewhere)).redirectedUrl().isEqualTo("/sign-in?ended=owner");
        assertThat(mvc.get().uri("/api").cookie(third)).redirectedUrl().isEqualTo("/sign-in?ended=owner");
        assertThat(mvc.get().uri("/account").cookie(here)).hasStatusOk();
    }

    @Test
    void areSeenAndEndedByASecurityOfficerAndNobodyElse() {
        var account = people.with("li.na", Role.VIEWER);
        var session = signIn("li.na");
        var foreign = find("/sessions/[0-9a-f-]{36}", officerPage("/sessions"));
        assertThat(mvc.get().uri("/sessions").cookie(session)).hasStatus(403);
        assertThat(mvc.get().uri("/sessions/" + account.id().value()).cookie(session)).hasStatus(403);
        assertThat(foreign).startsWith("/sessions/");
        var end = find("/sessions/" + account.id().value() + "/[0-9a-f-]{36}/end",
                officerPage("/sessions/" + account.id().value()));
        assertThat(mvc.post().uri(end).with(csrf()).cookie(session)).hasStatus(403);
        mvc.post().uri("/sessions/" + account.id().value() + "/end-all").with(csrf()).with(officer()).exchange();
        assertThat(mvc.get().uri("/account").cookie(session)).redirectedUrl().isEqualTo("/sign-in?ended=officer");
    }

    @Test
    void endAtOnceWithADisabledAccount() {
        people.with("zhao.min", Role.VIEWER);
        var session = signIn("zhao.min");
        people.disable("zhao.min");
        assertThat(mvc.get().uri("/account").cookie(session)).redirectedUrl().endsWith("/sign-in");
        assertThat(mvc.get().uri("/api/v1/openapi.json").cookie(session)).hasStatus(401);
    }

    @Test
    void askForANewSignInWhereTheyRememberWhatThisVersionDoesNotKnow() {
        var session = signIn("li.na");
        var id = new String(Base64.getDecoder().decode(session.getValue()), java.nio.charset.StandardCharsets.UTF_8);
        jdbc.sql("""
                update web_session_attributes set attribute_bytes = ? where session_primary_id =
                  (select primary_id from web_session where session_id = ?)""").params(new byte[]{1, 2, 3}, id).update();
        assertThat(mvc.get().uri("/account").cookie(session)).hasStatus(302).redirectedUrl().endsWith("/sign-in");
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor officer() {
        return cn.chenghua.governance.site.As.securityOfficer();
    }

    private String officerPage(String path) {
        var answer = mvc.get().uri(path).with(officer()).exchange();
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private Cookie signIn(String name) {
        var answer = mvc.post().uri("/sign-in").with(csrf()).header("User-Agent", EDGE).param("username", name)
                .param("password", People.PASSWORD).exchange();
        assertThat(answer).redirectedUrl().isEqualTo("/");
        return cookie(answer);
    }

    private static Cookie cookie(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("session"));
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private static String find(String pattern, String page) {
        return Pattern.compile(pattern).matcher(page).results().findFirst().orElseThrow().group();
    }
}
