package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.chenghua.governance.site.BrowserSession;
import cn.chenghua.governance.site.SystemTest;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SystemTest
class SafetyWalkTest {

    private static final List<String> PAGES = List.of("/safety", "/safety/centres", "/safety/functions", "/safety/settings",
            "/safety/cells", "/safety/pilots", "/safety/police", "/safety/video", "/safety/disputes", "/safety/disputes/new",
            "/safety/dispute-figures", "/safety/mediators", "/safety/agreement-text", "/safety/pairings", "/safety/hours",
            "/safety/volunteers", "/safety/map");
    private static final String CROSSING = "{\"type\":\"Polygon\",\"coordinates\":[[[104.1,30.66],[104.12,30.68],[104.12,30.66],[104.1,30.68],[104.1,30.66]]]}";

    @Autowired
    MockMvcTester mvc;

    @Test
    void aDisputeClimbsToTheSubdistrictIsSettledAskedAfterAndOpenedAnew(BrowserSession browser) {
        var page = browser.page();
        browser.signIn("peihualu", SystemTest.PASSWORD);
        browser.open("/safety/disputes/new");
        page.locator("#new-place").selectOption("510108005004");
        page.locator("#new-channel").selectOption("PHONE");
        page.locator("#new-toldBy").fill("社区李书记");
        page.locator("#new-applicant").fill("王小明");
        page.locator("#new-applicantPhone").fill("13800138000");
        page.locator("#new-respondent").fill("刘芳");
        page.locator("#new-matter").fill("楼上漏水，多次协商未果");
        page.locator("main form [type=submit]").click();
        page.waitForURL(java.util.regex.Pattern.compile(".*/safety/disputes/[0-9a-f-]{36}$"));
        var address = page.url().replaceFirst("^https?://[^/]+", "");
        assertThat(page.locator("main").innerText()).contains("王小明", "138****8000").doesNotContain("13800138000");
        step(page, "PASS_UP", "涉及两个社区");
        assertThat(page.locator(".dispute-level").innerText()).isEqualTo("街道");
        assertThat(page.locator("main").innerText()).as("no longer the community's").doesNotContain("王小明");

        browser.page().context().clearCookies();
        browser.signIn("jianshelu", SystemTest.PASSWORD);
        browser.open(address);
        page.locator("details:has(form[action$='/step']) summary").click();
        page.locator("#step-terms").fill("乙方十日内修好防水层");
        step(page, "SETTLE", "双方签字");
        assertThat(page.locator(".dispute-state").innerText()).contains("已化解");
        step(page, "FOLLOW_UP", "回访双方，协议已履行");
        assertThat(page.locator(".dispute-state").innerText()).contains("回访属实");
        browser.open(address + "/agreement");
        assertThat(page.locator(".agreement").innerText()).contains("王小明", "乙方十日内修好防水层");
        browser.open(address);
        step(page, "REOPEN", "再次漏水");
        assertThat(page.locator(".dispute-state").innerText()).isEqualTo("待调解");
        browser.open("/safety/disputes?reopened=true");
        assertThat(page.locator("main").innerText()).contains("王** 刘**").doesNotContain("王小明");
    }

    private static void step(Page page, String verb, String evidence) {
        if (page.locator("details:has(form[action$='/step'])[open]").count() == 0) {
            page.locator("details:has(form[action$='/step']) summary").click();
        }
        page.locator("#step-verb").selectOption(verb);
        page.locator("#step-evidence").fill(evidence);
        page.locator("form[action$='/step'] [type=submit]").click();
        page.waitForLoadState();
        assertThat(page.locator(".alert-danger").count()).as(verb).isZero();
    }

    @Test
    void hoursOfOneSideCountOnlyOnceTheOtherConfirmsThem(BrowserSession browser) {
        var district = Visitor.signedIn(mvc, "district");
        var paired = district.json("/api/v1/safety/pairings?limit=200").get("pairings").valueStream()
                .filter(one -> "paired".equals(one.get("stage").asString(""))).findFirst().orElseThrow();
        var path = "/safety/pairings/" + paired.get("id").asString();
        var api = "/api/v1" + path;
        var before = district.json(api);
        assertThat(send(district, path + "/pair", "version", before.get("version").asString(), "member", "viewer", "name", "赵敏",
                "branch", "示例支部", "begins", "2017-01-01")).isEqualTo(302);
        var day = before.get("hours").valueStream().map(one -> one.get("day").asString()).min(String::compareTo)
                .map(first -> LocalDate.parse(first).minusDays(9)).orElse(LocalDate.of(2018, 3, 1)).toString();

        browser.signIn("viewer", SystemTest.PASSWORD);
        browser.open(path);
        enter(browser.page(), day, "09:00", "11:30", "清扫院落");
        assertThat(browser.page().locator("main").innerText()).contains("清扫院落");
        assertThat(browser.page().locator("form[action$='/confirm']").count()).as("not by oneself").isZero();
        browser.tolerate("status of 422");
        enter(browser.page(), day, "11:00", "12:00", "重叠");
        assertThat(browser.page().locator(".alert-danger").first().innerText()).isNotBlank();
        assertThat(confirmed(district, api)).isEqualByComparingTo(before.get("confirmedHours").decimalValue());

        browser.page().context().clearCookies();
        browser.signIn("district", SystemTest.PASSWORD);
        browser.open(path);
        browser.page().locator("tr:has-text('清扫院落') form[action$='/confirm'] [type=submit]").click();
        browser.page().waitForLoadState();
        assertThat(confirmed(district, api)).isEqualByComparingTo(before.get("confirmedHours").decimalValue()
                .add(new BigDecimal("2.5")));
        var after = district.json(api);
        assertThat(after.get("stage").asString()).isEqualTo("served");
        var entry = after.get("hours").valueStream().filter(one -> one.get("activity").asString().equals("清扫院落")).findFirst()
                .orElseThrow().get("id").asString();
        assertThat(send(district, path + "/confirm", "entry", entry)).as("twice").isEqualTo(422);
    }

    private static void enter(Page page, String day, String begins, String ends, String activity) {
        page.locator("details:has(form[action$='/enter']) summary").click();
        page.locator("#enter-day").fill(day);
        page.locator("#enter-begins").fill(begins);
        page.locator("#enter-ends").fill(ends);
        page.locator("#enter-activity").fill(activity);
        page.locator("form[action$='/enter'] [type=submit]").click();
        page.waitForLoadState();
    }

    private static BigDecimal confirmed(Visitor visitor, String api) {
        return visitor.json(api).get("confirmedHours").decimalValue();
    }

    private static int send(Visitor visitor, String path, String... fields) {
        var form = visitor.post(path);
        for (var at = 0; at < fields.length; at += 2) {
            form = form.param(fields[at], fields[at + 1]);
        }
        return form.exchange().getResponse().getStatus();
    }

    @Test
    void refusesACellThatCrossesItself() {
        var district = Visitor.signedIn(mvc, "district");
        assertThat(send(district, "/safety/cells", "number", "WG-X1", "name", "交叉网格", "place", "510108005004", "households",
                "10", "geometry", CROSSING)).isEqualTo(422);
    }

    @Test
    void everyCountIsTheLengthOfItsList() {
        var district = Visitor.signedIn(mvc, "district");
        var clauses = district.json("/api/v1/initiatives/SAFE_COMMUNITIES").get("clauses");
        var asked = 0;
        for (var counts : clauses) {
            for (var count : counts) {
                var path = count.get("path").asString("");
                if (List.of("/safety/centres", "/safety/pilots", "/safety/pairings").stream().anyMatch(path::startsWith)
                        && !path.contains("contracted")) {
                    asked++;
                    assertThat(district.json("/api/v1" + path).get("count").asInt()).as(path)
                            .isEqualTo(count.get("number").asInt());
                }
            }
        }
        assertThat(asked).isGreaterThan(1);
        assertThat(district.json("/api/v1/safety/centres?functioning=true").get("count").asInt()).isEqualTo(68);
        var figures = district.json("/api/v1/safety/disputes/figures");
        for (var one : figures) {
            assertThat(one.get("came").asInt()).isEqualTo(one.get("settled").asInt() + one.get("passedUp").asInt()
                    + one.get("withdrawn").asInt() + one.get("open").asInt());
        }
        assertThat(figures.get("COURT").get("came").asInt()).isPositive();
    }

    @Test
    void neverScrollsSidewaysOnAPhone(BrowserSession browser) {
        browser.signIn("district", SystemTest.PASSWORD);
        var wide = new ArrayList<String>();
        for (var language : List.of("zh-CN", "en")) {
            browser.open("/safety?lang=" + language);
            for (var path : PAGES) {
                browser.open(path);
                for (var width : new int[]{360, 1280}) {
                    browser.page().setViewportSize(width, 800);
                    if (browser.scrollsSideways()) {
                        wide.add(path + " at " + width + " in " + language);
                    }
                }
            }
        }
        assertThat(wide).isEmpty();
    }
}
