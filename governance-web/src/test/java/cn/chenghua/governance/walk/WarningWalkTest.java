package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import cn.chenghua.governance.safecommunity.warning.alert.Watch;
import cn.chenghua.governance.site.As;
import cn.chenghua.governance.site.BrowserSession;
import cn.chenghua.governance.site.SystemTest;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SystemTest
class WarningWalkTest {

    private static final List<String> PAGES = List.of("/safety", "/safety/signals", "/safety/rules", "/safety/alerts",
            "/safety/incidents", "/safety/tasks", "/safety/lectures", "/safety/lecture-series", "/safety/duties",
            "/safety/law-communities", "/safety/honours", "/safety/covenants", "/safety/suggestions",
            "/safety/suggestions/import", "/safety/signals/import");
    private static final List<String> RESOURCES = List.of("warning-rules:rules", "alerts:alerts", "incidents:incidents",
            "joint-tasks:tasks", "lecture-sessions:lectures", "law-duties:duties", "law-communities:law-communities",
            "honours:honours", "covenants:covenants", "suggestions:suggestions");

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Watch watch;
    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    Clock clock;

    @Test
    void mendsARuleThatAlarmsOnEverythingAndVerifiesWhatItRaises(BrowserSession browser) {
        var page = browser.page();
        browser.tolerate("422");
        browser.signIn("district", SystemTest.PASSWORD);
        browser.open("/safety/rules");
        page.locator("details:has(#new-title) summary").click();
        page.locator("#new-title").fill("可燃气体浓度偏高");
        page.locator("#new-kind").selectOption("water_depth");
        fill(page, "new", "on", "0", "off", "0", "window", "60", "quiet", "0", "incident", "240");
        page.locator("#new-evidence").fill("研判会议纪要");
        page.locator("details:has(#new-title) [type=submit]").click();
        page.waitForURL(Pattern.compile(".*/safety/rules/[0-9a-f-]{36}$"));
        test(page);
        assertThat(page.locator("main").innerText()).contains("等于对什么都报警", "100.0%");
        step(page, "SWITCH_ON");
        assertThat(page.locator("main").innerText()).contains("要启用请写明理由");
        open(page, "REVISE");
        fill(page, "step-REVISE", "on", "30", "off", "31", "window", "60", "quiet", "0", "incident", "240");
        submit(page, "REVISE");
        assertThat(page.locator("main").innerText()).contains("解除阈值 31 高于报警阈值 30");
        fill(page, "step-REVISE", "off", "20");
        submit(page, "REVISE");
        assertThat(page.locator("#step-SWITCH_ON-day").count()).as("tested was the version before").isZero();
        test(page);
        assertThat(page.locator("main").innerText()).doesNotContain("等于对什么都报警");
        step(page, "SWITCH_ON");
        assertThat(page.locator("main dl").innerText()).contains("已启用");
        var rule = path(page).replaceAll(".*/", "");
        watch.look();
        jdbc.update("update warning_watch set until = ? where rule_id = ?::uuid",
                clock.instant().minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC), rule);
        send("510108005004", "45");
        assertThat(watch.look()).isPositive();
        assertThat(watch.look()).as("a repeat raises nothing").isZero();
        browser.open("/safety/alerts?parent=" + rule);
        page.locator("tbody th a").first().click();
        page.waitForLoadState();
        step(page, "CONFIRM");
        assertThat(page.locator("main dl").innerText()).contains("属实");
        browser.open("/safety/rules/" + rule);
        assertThat(page.locator("main dl").innerText()).contains("精确率", "100.0%");
    }

    private void send(String unit, String value) {
        var at = clock.instant().minus(Duration.ofMinutes(5));
        var answer = mvc.post().uri("/api/v1/signals:batch").with(As.districtOfficial())
                .contentType(MediaType.APPLICATION_JSON)
                .content(("{\"items\":[{\"id\":\"%s\",\"source\":\"IOT\",\"kind\":\"water_depth\",\"unit\":\"%s\",\"value\":%s,"
                        + "\"measure\":\"cm\",\"at\":\"%s\"},{\"id\":\"%s\",\"source\":\"IOT\",\"kind\":\"water_depth\","
                        + "\"unit\":\"%s\",\"value\":1,\"at\":\"%s\"}]}").formatted(UUID.randomUUID(), unit, value, at,
                                UUID.randomUUID(), unit, at.plus(Duration.ofDays(1))))
                .with(SecurityMockMvcRequestPostProcessors.csrf()).exchange();
        assertThat(Visitor.json(answer).get("items").get(0).get("outcome").asString()).isEqualTo("STORED");
        assertThat(Visitor.json(answer).get("items").get(1).get("code").asString()).isEqualTo("warning.signal.future");
    }

    private void test(Page page) {
        open(page, "TEST");
        page.locator("#step-TEST-from").fill("2018-10-01");
        page.locator("#step-TEST-to").fill("2018-10-20");
        submit(page, "TEST");
    }

    private static void step(Page page, String verb) {
        open(page, verb);
        submit(page, verb);
    }

    private static void open(Page page, String verb) {
        var details = page.locator("details:has(#step-" + verb + "-day)");
        if (details.count() > 0 && details.getAttribute("open") == null) {
            details.locator("summary").click();
        }
    }

    private static void submit(Page page, String verb) {
        page.locator("#step-" + verb + "-evidence").fill("研判会议纪要");
        page.locator("details:has(#step-" + verb + "-day) [type=submit]").click();
        page.waitForLoadState();
    }

    private static void fill(Page page, String form, String... pairs) {
        for (var at = 0; at < pairs.length; at += 2) {
            page.locator("#" + form + "-" + pairs[at]).fill(pairs[at + 1]);
        }
    }

    private static String path(Page page) {
        return URI.create(page.url()).getPath().replaceFirst("/step$", "");
    }

    @Test
    void openTheirPagesAndRecords() {
        var visitor = Visitor.signedIn(mvc, "district");
        PAGES.forEach(path -> assertThat(visitor.status(path)).as(path).isEqualTo(200));
        for (var one : RESOURCES) {
            var resource = one.split(":")[0];
            var records = visitor.json("/api/v1/" + resource + "?limit=200").get("records");
            assertThat(records.size()).as(resource).isPositive();
            for (var line : records) {
                var id = line.get("id").asString();
                assertThat(visitor.status("/safety/" + one.split(":")[1] + "/" + id)).as(resource).isEqualTo(200);
                assertThat(visitor.json("/api/v1/" + resource + "/" + id).get("version").isNumber()).isTrue();
            }
        }
    }

    @Test
    void everyCountIsTheLengthOfItsList() {
        var visitor = Visitor.signedIn(mvc, "district");
        var names = RESOURCES.stream().collect(Collectors.toMap(one -> one.split(":")[1], one -> one.split(":")[0]));
        var asked = 0;
        for (var counts : visitor.json("/api/v1/initiatives/SAFE_COMMUNITIES").get("clauses")) {
            for (var count : counts) {
                var path = count.get("path").asString("");
                var name = path.replaceFirst("^/safety/", "").replaceFirst("\\?.*", "");
                if (names.containsKey(name)) {
                    var page = visitor.json("/api/v1/" + names.get(name) + path.substring(("/safety/" + name).length())
                            + (path.contains("?") ? "&" : "?") + "limit=200");
                    assertThat(page.get("records").size()).as(path).isEqualTo(count.get("number").asInt())
                            .isEqualTo(page.get("count").asInt());
                    asked++;
                }
            }
        }
        assertThat(asked).isGreaterThan(15);
    }

    @Test
    void anExportThatIsTakenInAgainChangesNothing() {
        var visitor = Visitor.signedIn(mvc, "district");
        for (var register : List.of("lectures.xlsx", "duties.csv", "covenants.xlsx", "suggestions.csv", "incidents.xlsx")) {
            var name = register.replaceFirst("\\..*", "");
            var file = visitor.get("/safety/" + name + "/export." + register.replaceFirst(".*\\.", "")).exchange().getResponse()
                    .getContentAsByteArray();
            var answer = visitor.mvc().post().uri("/safety/" + name + "/import").multipart()
                    .file(new MockMultipartFile("file", register, "application/octet-stream", file)).cookie(visitor.session())
                    .with(SecurityMockMvcRequestPostProcessors.csrf()).exchange();
            var facts = Visitor.body(answer).replaceAll("(?s).*?<dl class=\"facts\">(.*?)</dl>.*", "$1")
                    .replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
            assertThat(facts).as(register).matches("新增 0 .* 0 .* [1-9]\\d* .* 0");
        }
    }

    @Test
    void masksWhoGaveASuggestionAndTellsEverybodyWhatBecameOfIt() {
        var visitor = Visitor.signedIn(mvc, "district");
        for (var line : visitor.json("/api/v1/suggestions?limit=200").get("records")) {
            var one = visitor.page("/api/v1/suggestions/" + line.get("id").asString());
            assertThat(one).doesNotContain("13800138000", "84311234");
            var page = visitor.page("/safety/suggestion-progress/" + line.get("parent").asString());
            assertThat(page).contains(line.get("title").asString()).doesNotContain("****");
        }
    }

    @Test
    void neverScrollsSidewaysOnAPhone(BrowserSession browser) {
        browser.signIn("district", SystemTest.PASSWORD);
        var wide = new ArrayList<String>();
        for (var language : List.of("zh-CN", "en")) {
            browser.open("/safety?lang=" + language);
            for (var path : PAGES) {
                browser.open(path);
                browser.page().setViewportSize(360, 800);
                if (browser.scrollsSideways()) {
                    wide.add(path + " in " + language);
                }
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        var visitor = Visitor.signedIn(mvc, "district");
        var drafted = visitor.json("/api/v1/covenants?state=DRAFTED").get("records").get(0);
        var covenant = drafted.get("id").asString();
        var answer = visitor.post("/safety/covenants/" + covenant + "/step").param("verb", "VOTE")
                .param("version", drafted.get("version").asString())
                .param("day", "2018-10-30").param("present", "40").param("approve", "30").param("against", "9")
                .param("abstain", "2").param("evidence", "会议记录").exchange();
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(Visitor.body(answer)).contains("到会 40 人", "合计 41");
        assertThat(visitor.status("/safety/tasks/" + covenant)).as("a record of another register").isEqualTo(404);
        assertThat(visitor.status("/api/v1/joint-tasks?colour=red")).isEqualTo(400);
    }
}
