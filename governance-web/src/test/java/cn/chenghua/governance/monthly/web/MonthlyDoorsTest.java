package cn.chenghua.governance.monthly.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.chenghua.governance.site.As;
import cn.chenghua.governance.site.StatementBook;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SystemTest
@Transactional
class MonthlyDoorsTest {

    private static final String SEPTEMBER = "/api/v1/monthly/2018-09";
    private static final JsonMapper JSON = new JsonMapper();
    private final RequestPostProcessor official = As.districtOfficial();
    private final RequestPostProcessor jianshelu = As.subdistrictOfficial(As.JIANSHELU);

    @Autowired
    MockMvcTester mvc;
    @Autowired
    StatementBook statements;

    @Test
    void asksOnlyForTheExceptionsAndConfirmsTheRestInOneGo() {
        var before = open();
        assertThat(before.size()).isGreaterThan(2);
        var page = body(get("/monthly/2018-09/reports?state=OPEN&unit=" + As.JIANSHELU, official));
        assertThat(page).contains("checked=\"checked\"");
        var chosen = chosen(before.get(0)) + "&chosen=" + chosen(before.get(1));
        var answer = mvc.post().uri("/monthly/2018-09/reports?chosen=" + chosen).with(official).with(csrf())
                .param("opened", "2018-10-31T01:00:00Z").exchange();
        assertThat(answer).as(body(answer)).hasStatus(302);
        assertThat(open().size()).isEqualTo(before.size() - 2);
    }

    @Test
    void refusesAnIncompleteMonthInWordsAndKeepsWhatWasTyped() {
        var answer = mvc.post().uri("/monthly/2018-09/approvals").with(official).with(csrf()).param("level", "SUBDISTRICT")
                .param("party", As.JIANSHELU.value()).param("reason", "代为审核一次").exchange();
        assertThat(answer).hasStatus(422).bodyText().contains("不能审核");
        assertThat(post(SEPTEMBER + "/approvals", "{\"level\":\"DISTRICT\",\"party\":\"510108000000\"}", official))
                .hasStatus(422).bodyJson().extractingPath("$.code").isEqualTo("monthly.incomplete");
        assertThat(
                post("/api/v1/monthly/2018-10/approvals", "{\"level\":\"DISTRICT\",\"party\":\"510108000000\"}", official))
                .hasStatus(422).bodyJson().extractingPath("$.code").isEqualTo("monthly.running");
        assertThat(
                post("/api/v1/monthly/2018-08/approvals", "{\"level\":\"DISTRICT\",\"party\":\"510108000000\"}", official))
                .hasStatus(422).bodyJson().extractingPath("$.code").isEqualTo("monthly.locked");
        assertThat(post(SEPTEMBER + "/approvals", "{\"level\":\"SUBDISTRICT\",\"party\":\"510108007000\"}", jianshelu))
                .hasStatus(422).bodyJson().extractingPath("$.code").isEqualTo("monthly.party");
    }

    @Test
    void takesTheSameConfirmationOnceAndNoneOfWhatWasNotSeen() {
        var one = open().get(0);
        var body = "{\"reports\":[{\"project\":\"%s\",\"seen\":\"%s\"}]}".formatted(one.get("project").asString(),
                one.get("seen").asString());
        for (var count = 1; count >= 0; count--) {
            assertThat(post(SEPTEMBER + "/reports", body, official)).hasStatusOk().bodyJson().extractingPath("$.confirmed")
                    .isEqualTo(count);
        }
        assertThat(post(SEPTEMBER + "/reports", body.replace("\"seen\":\"", "\"seen\":\"0"), official)).hasStatus(422)
                .bodyJson().extractingPath("$.code").isEqualTo("monthly.moved");
    }

    @Test
    void postsWhatTheMonthLacksAndConfirmsIt() {
        var one = open().get(0);
        var path = "/monthly/2018-09/reports/" + one.get("project").asString();
        assertThat(get(path, official)).hasStatusOk();
        assertThat(mvc.post().uri(path).with(official).with(csrf()).param("seen", one.get("seen").asString())
                .param("output", "12.5").param("evidence", "")).hasStatus(422);
        assertThat(mvc.post().uri(path).with(official).with(csrf()).param("seen", one.get("seen").asString())
                .param("output", "12.5").param("evidence", "九月产值报表")).hasStatus(302);
        var history = json(get(SEPTEMBER + "/reports/" + one.get("project").asString(), official));
        assertThat(history.get("now").get("output").asString()).isEqualTo("125000");
        assertThat(history.get("editions").get(0).get("said").get("output").asString()).isEqualTo("125000");
    }

    @Test
    void keepsTheFrozenFigureBesideItsCorrection() {
        var corrected = json(get("/api/v1/monthly/2018-08/reports?limit=200", official)).get("reports").values().stream()
                .filter(line -> line.get("last").get("afterLock").asBoolean()).findFirst().orElseThrow();
        var history = json(get("/api/v1/monthly/2018-08/reports/" + corrected.get("project").asString(), official));
        assertThat(history.get("editions").size()).isEqualTo(2);
        assertThat(history.get("editions").get(1).get("reason").asString()).isNotBlank();
        assertThat(json(get("/api/v1/monthly/2018-08", official)).get("lock").get("hash").asString()).hasSize(64);
        assertThat(body(get("/monthly/2018-08", official))).contains("与锁定时的校验值一致");
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void answersWithAFixedNumberOfStatements() throws Exception {
        for (var path : new String[]{"/monthly/2018-09", "/monthly/2018-09/reports", SEPTEMBER, SEPTEMBER + "/reports"}) {
            assertThat(get(path, official)).as(path).hasStatusOk();
            assertThat(statements.during(() -> get(path, official))).as(path).hasSizeBetween(1, 9);
        }
    }

    @Test
    void refusesMonthsThatAreNone() {
        for (var month : new String[]{"2018-13", "x", "0000-01", "2018-09-01"}) {
            assertThat(get("/api/v1/monthly/" + month, official).getResponse().getStatus()).as(month)
                    .isEqualTo(400);
        }
        assertThat(get("/monthly/2018-12", official).getResponse().getStatus()).isEqualTo(400);
        assertThat(get("/monthly/burden", official)).hasStatusOk();
        assertThat(get("/monthly", jianshelu)).hasStatusOk();
        assertThat(body(get("/monthly/2018-08/export.csv", official)).lines().count()).isGreaterThan(100);
        assertThat(get("/monthly/2018-08/export.xlsx", official)).hasStatusOk();
    }

    private JsonNode open() {
        return json(get(SEPTEMBER + "/reports?state=OPEN&limit=200&unit=" + As.JIANSHELU, official)).get("reports");
    }

    private static String chosen(JsonNode line) {
        return line.get("project").asString() + ":" + line.get("seen").asString();
    }

    private MvcTestResult get(String path, RequestPostProcessor as) {
        return mvc.get().uri(path).with(as).exchange();
    }

    private MvcTestResult post(String path, String body, RequestPostProcessor as) {
        return mvc.post().uri(path).with(as).with(csrf()).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
    }

    private static JsonNode json(MvcTestResult answer) {
        return JSON.readTree(body(answer));
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
