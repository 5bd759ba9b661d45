package cn.chenghua.governance.access.federation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;

import cn.chenghua.governance.access.Role;
import cn.chenghua.governance.access.SecondFactors;
import cn.chenghua.governance.access.factor.Base32;
import cn.chenghua.governance.access.factor.OneTimeCode;
import cn.chenghua.governance.site.BrowserSession;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SecondFactorPagesTest extends WithEveryDoor {

    @Autowired
    SecondFactors factors;
    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void opensAnAdministrator() {
        factors.remove(people.with("gao.feng", Role.ADMINISTRATOR).id());
    }

    @Test
    void isDemandedOfAnAdministratorBeforeAnythingElse() {
        var session = cookie(password("gao.feng"));
        assertThat(mvc.get().uri("/accounts").cookie(session)).redirectedUrl().isEqualTo("/account/second-factor");
        assertThat(mvc.post().uri("/accounts").with(csrf()).cookie(session)).redirectedUrl().isEqualTo("/account/second-factor");
        assertThat(mvc.get().uri("/api/v1/openapi.json").cookie(session)).hasStatus(401);
        var key = begin(session);
        assertThat(confirm(session, code(key, 0))).hasStatusOk().bodyText().contains("恢复码");
        assertThat(mvc.get().uri("/accounts").cookie(session)).hasStatusOk();
        assertThat(mvc.get().uri("/account/second-factor").cookie(session)).bodyText().doesNotContain(key.substring(0, 4) + " ");
        assertThat(jdbc.sql("select secret from second_factor").query(String.class).list()).noneMatch(kept -> kept.contains(key));
    }

    @Test
    void opensNothingBetweenPasswordAndCode() {
        var key = enrolled();
        var waiting = password("gao.feng");
        assertThat(waiting).redirectedUrl().isEqualTo("/sign-in/code");
        var half = cookie(waiting);
        assertThat(mvc.get().uri("/accounts").cookie(half)).redirectedUrl().isEqualTo("/sign-in");
        assertThat(mvc.get().uri("/account").cookie(half)).redirectedUrl().isEqualTo("/sign-in");
        assertThat(mvc.get().uri("/api/v1/openapi.json").cookie(half)).hasStatus(401);
        assertThat(show(half, "000000")).hasStatus(422).bodyText().contains("动态口令不正确");
        var code = code(key, 1);
        var in = show(half, code);
        assertThat(in).hasStatus(302);
        var whole = cookie(in);
        assertThat(whole.getValue()).as("a new number").isNotEqualTo(half.getValue());
        assertThat(mvc.get().uri("/account").cookie(whole)).hasStatusOk();
        assertThat(mvc.get().uri("/account").cookie(half)).hasStatus(302);
        assertThat(show(cookie(password("gao.feng")), code)).as("the same code again").hasStatus(422);
    }

    @Test
    void leadsAfterTheCodeToThePathThatWasNamedBefore() {
        var key = enrolled();
        var waiting = mvc.get().uri("/sign-in/ticket").param("ticket", Tickets.ticket("gao.feng", TICKET_SECRET))
                .param("to", "/accounts").exchange();
        assertThat(waiting).redirectedUrl().isEqualTo("/sign-in/code");
        assertThat(mvc.post().uri("/sign-in/code").with(csrf()).cookie(waiting.getResponse().getCookies())
                .param("code", code(key, 1))).hasStatus(302).redirectedUrl().isEqualTo("/accounts");
    }

    @Test
    void sendsBackWhoWaitsForNoCode() {
        assertThat(mvc.get().uri("/sign-in/code")).redirectedUrl().isEqualTo("/sign-in");
        assertThat(mvc.post().uri("/sign-in/code").with(csrf()).param("code", "123456")).redirectedUrl().isEqualTo("/sign-in");
    }

    @Test
    void signsInByEveryDoorInABrowser(BrowserSession browser) {
        var key = enrolled();
        browser.open("/account");
        browser.screenshot("sign-in");
        browser.page().locator("input[name=username]").fill("gao.feng");
        browser.page().locator("input[name=password]").fill(cn.chenghua.governance.access.web.People.PASSWORD);
        browser.page().locator("main form [type=submit]").click();
        browser.page().waitForURL("**/sign-in/code");
        browser.screenshot("second-factor");
        browser.page().locator("input[name=code]").fill(code(key, 1));
        browser.page().locator("main form [type=submit]").click();
        browser.page().waitForURL("**/account");
        assertThat(browser.page().locator("h1").textContent()).isEqualTo("我的账号");
        browser.screenshot("account-sessions");
        browser.page().locator("header details.drop >> nth=1").click();
        browser.page().locator("form[action$='/sign-out'] button").click();
        browser.page().waitForURL("**/sign-in?out");
        browser.tolerate(Provider.issuer());
        browser.tolerate("favicon");
        browser.page().locator(".other-entrances a").click();
        browser.page().locator("input[name=username]").fill("chen.jie");
        browser.page().locator("input[name=password]").fill(Provider.PASSWORD);
        browser.page().locator("[type=submit]").click();
        browser.page().waitForURL(home() + "/**");
        assertThat(browser.page().locator("header").textContent()).contains("陈洁");
    }

    @Test
    void isSetUpInABrowser(BrowserSession browser) {
        browser.signIn("gao.feng", cn.chenghua.governance.access.web.People.PASSWORD);
        browser.page().waitForURL("**/account/second-factor");
        browser.page().locator("main form [type=submit]").click();
        browser.page().waitForSelector(".qr");
        var key = browser.page().locator("code.secret").textContent().replace(" ", "");
        look(browser, "enrolment");
        browser.page().locator("input[name=code]").fill(code(key, 0));
        browser.page().locator("main form [type=submit]").click();
        browser.page().waitForSelector(".recovery-codes");
        assertThat(browser.page().locator(".recovery-codes li").count()).isEqualTo(10);
        browser.screenshot("recovery-codes");
        browser.open("/account/second-factor");
        browser.screenshot("second-factor-on");
    }

    private static void look(BrowserSession browser, String name) {
        browser.screenshot(name);
        browser.dark();
        browser.phone();
        assertThat(browser.scrollsSideways()).isFalse();
        browser.screenshot(name + "-phone-dark");
        browser.light();
        browser.desktop();
    }

    private String enrolled() {
        var session = cookie(password("gao.feng"));
        var key = begin(session);
        assertThat(confirm(session, code(key, 0))).hasStatusOk();
        return key;
    }

    private String begin(Cookie session) {
        mvc.post().uri("/account/second-factor/begin").with(csrf()).cookie(session).exchange();
        var page = body(mvc.get().uri("/account/second-factor").cookie(session).exchange());
        var key = Pattern.compile("([A-Z2-7]{4} ){7}[A-Z2-7]{4}").matcher(page);
        assertThat(key.find()).isTrue();
        return key.group().replace(" ", "");
    }

    private MvcTestResult confirm(Cookie session, String code) {
        return mvc.post().uri("/account/second-factor/confirm").with(csrf()).cookie(session).param("code", code).exchange();
    }

    private MvcTestResult show(Cookie session, String code) {
        return mvc.post().uri("/sign-in/code").with(csrf()).cookie(session).param("code", code).exchange();
    }

    /** The code of this half minute, or of the next where the present one is used up. */
    private static String code(String key, int ahead) {
        return OneTimeCode.at(Base32.decode(key), OneTimeCode.step(java.time.Instant.now()) + ahead);
    }
}
