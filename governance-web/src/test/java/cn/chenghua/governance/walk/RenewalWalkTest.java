package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import cn.chenghua.governance.site.BrowserSession;
import cn.chenghua.governance.site.SystemTest;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SystemTest
class RenewalWalkTest {

    private static final List<String> PAGES = List.of("/renewal", "/renewal/estates", "/renewal/estates/map",
            "/renewal/estates/new", "/renewal/estates/import", "/renewal/facilities", "/renewal/facilities/map",
            "/renewal/facilities/new", "/renewal/facilities/import", "/renewal/programme", "/renewal/documents",
            "/renewal/areas", "/renewal/surveys", "/plan");
    private static final String CROSSING = "{\"type\":\"Polygon\",\"coordinates\":[[[104.1,30.66],[104.12,30.68],[104.12,30.66],[104.1,30.68],[104.1,30.66]]]}";

    @Autowired
    MockMvcTester mvc;

    @Test
    void handsAnEstateOverFromTheFrameworkToTheCount(BrowserSession browser) {
        var page = browser.page();
        browser.signIn("district", SystemTest.PASSWORD);
        browser.open("/renewal/estates/new");
        page.locator("#new-name").fill("八里庄试点生活区");
        page.locator("#new-place").selectOption("510108004006");
        page.locator("#new-enterprise").fill("成都机械厂");
        page.locator("#new-households").fill("320");
        page.locator("main form [type=submit]").click();
        page.waitForURL(Pattern.compile(".*/renewal/estates/[0-9a-f-]{36}$"));
        for (var component : List.of("WATER", "POWER", "PROPERTY")) {
            for (var deed : List.of("FRAMEWORK", "AGREED", "REPAIRED", "MOVED", "TRANSFERRED")) {
                take(page, component + ":" + deed);
            }
        }
        assertThat(page.locator(".headline").innerText()).contains("75 %", "3 / 4");
        var before = handedOver(browser);
        page.goBack();
        page.locator("details:has(form[action$='/exempt']) summary").click();
        page.locator("#exempt-component").selectOption("HEATING_OR_GAS");
        page.locator("#exempt-evidence").fill("本区不供热，燃气早已直供");
        page.locator("form[action$='/exempt'] [type=submit]").click();
        page.waitForLoadState();
        assertThat(page.locator(".headline").innerText()).contains("100 %", "3 / 3", "完成移交");
        assertThat(handedOver(browser)).isEqualTo(before + 1);
    }

    private static void take(Page page, String step) {
        page.locator("#take-step").selectOption(step);
        page.locator("#take-evidence").fill("成华国资移交〔2018〕501号");
        page.locator("form[action$='/take'] [type=submit]").click();
        page.waitForLoadState();
        assertThat(page.locator("main").innerText()).as(step).doesNotContain("请核对日期");
    }

    /** What the overview says, which the target says too. */
    private static int handedOver(BrowserSession browser) {
        browser.open("/renewal");
        var figure = browser.page().locator("#A08 td:nth-child(3) a.figure").innerText().split("/")[0]
                .replaceAll("\\D", "");
        var count = browser.page().locator("#A08 a[href$='stage=handed_over']").innerText();
        assertThat(figure).isEqualTo(count);
        return Integer.parseInt(count);
    }

    @Test
    void neverScrollsSidewaysOnAPhone(BrowserSession browser) {
        browser.signIn("district", SystemTest.PASSWORD);
        var wide = new ArrayList<String>();
        for (var language : List.of("zh-CN", "en")) {
            browser.open("/renewal?lang=" + language);
            for (var path : PAGES) {
                browser.open(path);
                for (var width : new int[]{360, 1920}) {
                    browser.page().setViewportSize(width, 800);
                    if (browser.scrollsSideways()) {
                        wide.add(path + " at " + width + " in " + language);
                    }
                }
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void everyCountIsTheLengthOfItsList() {
        var visitor = Visitor.signedIn(mvc, "district");
        var overview = visitor.json("/api/v1/initiatives/OLD_CITY_RENEWAL").get("clauses");
        var asked = 0;
        for (var counts : overview) {
            for (var count : counts) {
                var path = count.get("path").asString("");
                var api = path.startsWith("/renewal/estates") || path.startsWith("/renewal/facilities")
                        ? "/api/v1" + path.substring("/renewal".length())
                        : path.startsWith("/renewal/documents")
                                ? path.replace("/renewal/documents", "/api/v1/plan-documents")
                                : path.equals("/renewal/areas")
                                        ? "/api/v1/renewal-areas"
                                        : path.equals("/renewal/surveys") ? "/api/v1/surveys" : null;
                if (api != null) {
                    asked++;
                    assertThat(listed(visitor, api)).as(path).isEqualTo(count.get("number").asInt());
                }
            }
        }
        assertThat(asked).isGreaterThan(12);
        assertThat(overview.get("A09").get(0).get("number").asInt())
                .isEqualTo(4 * overview.get("A08").get(0).get("number").asInt());
        assertThat(overview.get("A10").get(0).get("number").asInt()).isEqualTo(314);
    }

    private static int listed(Visitor visitor, String first) {
        var count = 0;
        var path = first + (first.contains("?") ? "&" : "?") + "limit=200";
        while (path != null) {
            var page = visitor.json(path);
            for (var name : List.of("estates", "facilities", "documents", "areas", "surveys")) {
                count += page.has(name) ? page.get(name).size() : 0;
            }
            path = page.get("next").isNull() ? null : page.get("next").asString();
        }
        return count;
    }

    @Test
    void anExportThatIsTakenInAgainChangesNothing() {
        var visitor = Visitor.signedIn(mvc, "district");
        for (var register : List.of("estates", "facilities")) {
            for (var form : List.of("csv", "xlsx")) {
                var file = visitor.get("/renewal/" + register + "/export." + form).exchange().getResponse()
                        .getContentAsByteArray();
                var answer = visitor.mvc().post().uri("/renewal/" + register + "/import").multipart()
                        .file(new MockMultipartFile("file", register + "." + form, "application/octet-stream", file))
                        .cookie(visitor.session())
                        .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
                        .exchange();
                var facts = Visitor.body(answer).replaceAll("(?s).*?<dl class=\"facts\">(.*?)</dl>.*", "$1")
                        .replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
                assertThat(facts).as(register + " as " + form).matches("新增 0 .* 0 .* [1-9]\\d* .* 0");
            }
        }
    }

    @Test
    void refusesBadRowsAndShapesWithTheirReason() {
        var visitor = Visitor.signedIn(mvc, "district");
        var table = """
                名称,单位代码,供水：框架协议,供水：资产移交,依据
                甲厂生活区,510108004006,2017-05-01,,成华国资〔2017〕1号
                甲厂生活区,510108004006,2017-05-01,,成华国资〔2017〕1号
                乙厂生活区,510108004006,2017-05-01,2018-03-01,成华国资〔2017〕2号
                """;
        assertThat(checked(visitor, "estates", table)).contains("在第 2 行已出现", "请先办理前一步");
        var facilities = """
                名称,单位代码,项目类型,建成,投入使用,关停日期,关停理由,依据
                甲小学,510108004006,游乐园,2018-05-01,,,,成华公建〔2018〕1号
                乙小学,510108004006,小学,2018-05-01,2018-06-01,2018-05-20,漏水,成华公建〔2018〕2号
                """;
        assertThat(checked(visitor, "facilities", facilities)).contains("没有设施类型", "早于启用日期 2018-06-01");
        var answer = visitor.post("/renewal/areas").param("name", "交叉片区").param("place", "510108004006")
                .param("geometry", CROSSING).exchange();
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(Visitor.body(answer)).contains("交叉");
    }

    private static String checked(Visitor visitor, String register, String table) {
        return Visitor.body(visitor.mvc().post().uri("/renewal/" + register + "/import").multipart()
                .file(new MockMultipartFile("file", "t.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)))
                .cookie(visitor.session())
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
                .exchange());
    }

    @Test
    void tellsWhichEditionIsInForceOnADay() {
        var visitor = Visitor.signedIn(mvc, "district");
        var design = visitor.json("/api/v1/plan-documents?kind=AREA_DESIGN").get("documents").get(0);
        var id = design.get("id").asString();
        assertThat(visitor.json("/api/v1/plan-documents/" + id + "?day=2017-07-23").get("inForce").isNull()).isTrue();
        assertThat(visitor.json("/api/v1/plan-documents/" + id + "?day=2018-08-26").get("inForce").asInt()).isEqualTo(1);
        assertThat(visitor.json("/api/v1/plan-documents/" + id + "?day=2018-08-27").get("inForce").asInt()).isEqualTo(2);
        assertThat(visitor.page("/renewal/areas/" + design.get("area").asString() + "?day=2018-08-26")).contains("2017 年版(演示)");
        assertThat(visitor.json("/api/v1/plan-documents?kind=SPECIAL").get("count").asInt()).as("seven seeded, one added")
                .isEqualTo(8);
    }

    @Test
    void openTheirPages() {
        var visitor = Visitor.signedIn(mvc, "district");
        for (var path : PAGES) {
            assertThat(visitor.status(path)).as(path).isEqualTo(200);
        }
        for (var kind : List.of("estates", "facilities", "plan-documents:documents", "renewal-areas:areas", "surveys")) {
            var parts = kind.split(":");
            var name = parts[parts.length - 1];
            for (var record : visitor.json("/api/v1/" + parts[0] + "?limit=200").get(name)) {
                assertThat(visitor.status("/renewal/" + name + "/" + record.get("id").asString())).as(name).isEqualTo(200);
                if (name.equals("estates") && record.get("percent").asInt() == 75) {
                    break;
                }
            }
        }
    }

    @Test
    void aStrangersChangeOfAnEstateIsRefusedByVersionAndRepeatedHarmlessly() {
        var visitor = Visitor.signedIn(mvc, "district");
        var id = UUID.randomUUID();
        assertThat(visitor.status("/renewal/estates/" + id)).isEqualTo(404);
        assertThat(visitor.status("/api/v1/estates/" + id)).isEqualTo(404);
        var parks = Visitor.signedIn(mvc, "parks");
        var estate = visitor.json("/api/v1/estates?limit=1").get("estates").get(0).get("id").asString();
        assertThat(parks.status("/renewal/estates/" + estate)).isEqualTo(404);
    }
}
