package cn.chenghua.governance.funding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

import cn.chenghua.governance.site.As;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SystemTest
@Transactional
class FundingDoorsTest {

    private static final Pattern UPLOAD = Pattern.compile("name=\"upload\" value=\"([0-9a-f-]{36})\"");
    private static final String ENTRIES = "/api/v1/funds/entries";
    private final RequestPostProcessor official = As.districtOfficial();
    private final RequestPostProcessor jianshelu = As.subdistrictOfficial(As.JIANSHELU);

    @Autowired
    MockMvcTester mvc;
    @Autowired
    JsonMapper json;

    @Test
    void theFigureOfA06IsTheSumOfTheLedgersPostings() {
        var target = json("/api/v1/targets/A06/postings?asOf=2018-10-31");
        var money = json("/api/v1/funds?year=2017&projectKind=renewal");
        assertThat(amount(money.get("total").get("output"))).isEqualByComparingTo("11620000000");
        assertThat(amount(target.get("sum"))).isEqualByComparingTo("11620000000");
        assertThat(page("/funds?year=2017&projectKind=renewal&in=HUNDRED_MILLION_YUAN")).contains("116.2");
        assertThat(page("/targets/A06")).contains("116.2");
        var line = target.get("postings").get(0);
        assertThat(line.get("recordKind").asString()).isEqualTo("investment");
        assertThat(page("/funds/entries/" + line.get("record").asString())).contains("产值确认单");
        assertThat(page("/targets/A06/postings")).contains("/funds/entries/");
    }

    @Test
    void partsAddUpToTheWholeInEveryCut() {
        var money = json("/api/v1/funds");
        for (var cut : new String[]{"years", "months", "sources", "units"}) {
            for (var kind : new String[]{"budget", "transferred", "planned", "output", "paid", "balance"}) {
                var sum = BigDecimal.ZERO;
                for (var part : money.get(cut)) {
                    sum = sum.add(amount(part.get(kind)));
                }
                assertThat(sum).as("%s by %s", kind, cut).isEqualByComparingTo(amount(money.get("total").get(kind)));
            }
        }
        var unit = money.get("units").properties().iterator().next();
        assertThat(amount(json(ENTRIES + "?kind=PAID&unit=" + unit.getKey()).get("total").get("paid")))
                .isEqualByComparingTo(amount(unit.getValue().get("paid")));
        assertThat(amount(money.get("portfolio").get("balance"))).isEqualByComparingTo(amount(money.get("total").get("balance")));
    }

    @Test
    void switchesTheUnitWithoutLosingAFen() {
        var entry = post("{\"kind\":\"OUTPUT\",\"month\":\"2018-06\",\"amount\":12345678901.23,\"evidence\":\"单 1\"}");
        var path = "/funds/entries/" + entry.get("id").asString();
        assertThat(page(path + "?in=YUAN")).contains("12,345,678,901.23");
        assertThat(page(path + "?in=TEN_THOUSAND_YUAN")).contains("1,234,567.890123");
        assertThat(page(path + "?in=HUNDRED_MILLION_YUAN")).contains("123.4567890123")
                .contains("in=HUNDRED_MILLION_YUAN");
        assertThat(mvc.get().uri("/funds?in=DOLLAR").with(official)).hasStatus(400);
    }

    @Test
    void postsOnceHoweverOftenItIsSent() {
        var body = "{\"kind\":\"PAID\",\"month\":\"2018-06\",\"amount\":\"1200000\",\"evidence\":\"单 2\"}";
        var path = "/api/v1/projects/" + street() + "/funds/entries";
        var named = body.replace("{", "{\"id\":\"" + UUID.randomUUID() + "\",");
        var first = send(path, named);
        assertThat(first).hasStatus(201);
        assertThat(read(send(path, named)).get("id")).isEqualTo(read(first).get("id"));
        assertThat(send(path, named.replace("1200000", "1300000"))).hasStatus(409);
        assertThat(send(path, body)).hasStatus(422).bodyText().contains("funding.twice");
        assertThat(send(path, body.replace("2018-06", "2018-11"))).hasStatus(422).bodyText().contains("funding.future");
        assertThat(send(path, body.replace("单 2", ""))).hasStatus(422).bodyText().contains("evidence.missing");
    }

    @Test
    void agreesOnTheVersionThatWasReadAndKeepsPaymentsWithinTheContract() {
        var path = "/api/v1/projects/" + street() + "/funds";
        var terms = "{\"number\":\"甲-1\",\"party\":\"成都建工集团\",\"amount\":\"1000000\",\"day\":\"2018-03-01\",\"kind\":\"CONSTRUCTION\",\"evidence\":\"合同书\"}";
        assertThat(send(path + "/contracts", terms)).hasStatus(428);
        assertThat(match(path + "/contracts", "\"77\"", terms)).hasStatus(412);
        var agreed = match(path + "/contracts", tag(path), terms);
        assertThat(agreed).hasStatusOk();
        var pay = "{\"kind\":\"PAID\",\"month\":\"2018-06\",\"amount\":\"1000000.01\",\"contract\":\"甲-1\",\"evidence\":\"单 3\"}";
        assertThat(send(path + "/entries", pay)).hasStatus(422).bodyText().contains("funding.above");
        assertThat(send(path + "/entries", pay.replace("}", ",\"reason\":\"变更洽商\"}"))).hasStatus(201);
        assertThat(page("/projects/" + street() + "/funds")).contains("变更洽商", "成都建工集团");
        var contract = read(agreed).get("contracts").get(0).get("id").asString();
        assertThat(match(path + "/contracts/" + contract, tag(path), terms)).hasStatus(422).bodyText()
                .contains("funding.contract.paid");
        assertThat(match(path + "/contracts/" + contract, tag(path), terms.replace("1000000", "1200000"))).hasStatusOk();
        assertThat(mvc.get().uri(path).with(official).header("If-None-Match", tag(path)))
                .hasStatus(304);
    }

    @Test
    void correctsByPostingsOnly() {
        var entry = post("{\"kind\":\"OUTPUT\",\"month\":\"2018-06\",\"amount\":\"5000000\",\"evidence\":\"单 4\"}");
        var path = "/funds/entries/" + entry.get("id").asString();
        assertThat(mvc.post().uri(path + "/correct").with(official).with(csrf()).param("amount", "300").param("evidence", "x"))
                .hasStatus(422).bodyText().contains("没有写明原因");
        assertThat(mvc.post().uri(path + "/correct").with(official).with(csrf()).param("amount", "300").param("reason", "复核")
                .param("evidence", "复核单")).hasStatus3xxRedirection();
        assertThat(page(path)).contains("已冲回");
        var all = json(ENTRIES + "?kind=OUTPUT&project=" + street());
        assertThat(amount(all.get("total").get("output"))).isEqualByComparingTo("3000000");
        assertThat(all.get("count").asInt()).isEqualTo(3);
    }

    @Test
    void movesSurplusToAGapAndLeavesThePortfolioAsItWas() {
        var before = json("/api/v1/funds").get("portfolio").get("balance");
        var giver = json("/api/v1/funds/balances?standing=SURPLUS&limit=1").get("balances").get(0);
        var taker = json("/api/v1/funds/balances?standing=GAP&limit=1").get("balances").get(0);
        assertThat(move(giver, taker, "999999999", "")).hasStatus(422).bodyText().contains("没有写明原因");
        assertThat(move(giver, taker, "999999999", "统筹")).hasStatus(422).bodyText().contains("超过结余");
        assertThat(move(giver, taker, "0.0001", "统筹")).hasStatus3xxRedirection();
        assertThat(page("/funds")).contains("会议纪要");
        assertThat(json("/api/v1/funds").get("portfolio").get("balance")).isEqualTo(before);
        assertThat(mvc.post().uri("/funds/transfers").with(jianshelu).with(csrf()).param("from", "x")).hasStatus(403);
    }

    @Test
    void readsAMessySheetSaysWhatItMadePlainAndTakesItInOnce() {
        var number = number();
        var table = "项目编号,单位名称,月份,计划投资(万元),完成产值(万元),已支付(万元),依据\n"
                + number + ",建设路街道办,2018年6月,100,８０.５,60,月报 6\n"
                + number + ",建设路街道办事处,2018.07,,40,,月报 7\n"
                + number + ",二仙桥街道,201808,,40,,月报 8\n";
        var trial = upload(table, Charset.forName("GB18030"));
        assertThat(trial).contains("已换算为元", "读作“建设路街道”", "读作“80.5”", "读作“2018-06”", "项目不在所填单位内");
        assertThat(apply(trial, true)).hasStatus3xxRedirection();
        var sums = json(ENTRIES + "?project=" + street()).get("total");
        assertThat(amount(sums.get("planned"))).isEqualByComparingTo("1000000");
        assertThat(amount(sums.get("output"))).isEqualByComparingTo("1205000");
        assertThat(amount(sums.get("paid"))).isEqualByComparingTo("600000");
        assertThat(apply(upload(table, StandardCharsets.UTF_8), true)).hasStatus3xxRedirection();
        assertThat(json(ENTRIES + "?project=" + street()).get("total")).isEqualTo(sums);
    }

    @Test
    void takesItsOwnExportInWithoutAChange() {
        var export = mvc.get().uri("/funds/export.csv?year=2018&month=2018-06").with(official).exchange();
        assertThat(export).hasStatusOk();
        var before = json("/api/v1/funds");
        var trial = upload(body(export), StandardCharsets.UTF_8);
        assertThat(trial).contains("<dd>0</dd>");
        assertThat(apply(trial, false)).hasStatus3xxRedirection();
        assertThat(json("/api/v1/funds")).isEqualTo(before);
        assertThat(mvc.get().uri("/funds/export.xlsx?month=2018-06").with(official)).hasStatusOk();
    }

    @Test
    void showsTheMoneyOnTheProjectsPage() {
        var balance = json("/api/v1/funds/balances?limit=1").get("balances").get(0);
        assertThat(page("/projects/" + balance.get("project").asString())).contains("资金与投资", "合同总额", "分月投资台账");
        assertThat(mvc.get().uri("/projects/{id}/funds", UUID.randomUUID()).with(official)).hasStatus(404);
    }

    private MvcTestResult move(JsonNode giver, JsonNode taker, String amount, String reason) {
        return mvc.post().uri("/funds/transfers").with(official).with(csrf()).param("from", giver.get("number").asString())
                .param("to", taker.get("number").asString()).param("amount", amount).param("reason", reason)
                .param("evidence", "会议纪要").exchange();
    }

    private JsonNode post(String body) {
        var answer = send("/api/v1/projects/" + street() + "/funds/entries", body);
        assertThat(answer).hasStatus(201);
        return read(answer);
    }

    /** A back street in 建设路, of which no money is known. */
    private String street() {
        return project().get("id").asString();
    }

    private String number() {
        return project().get("number").asString();
    }

    private JsonNode project() {
        return json("/api/v1/projects?limit=1&kind=back_street&unit=" + As.JIANSHELU).get("projects").get(0);
    }

    private String upload(String table, Charset charset) {
        return body(mvc.post().uri("/funds/import").multipart()
                .file(new MockMultipartFile("file", "a.csv", "text/csv", table.getBytes(charset))).with(official).with(csrf())
                .exchange());
    }

    private MvcTestResult apply(String trial, boolean onlyGood) {
        var upload = UPLOAD.matcher(trial);
        assertThat(upload.find()).as(trial).isTrue();
        return mvc.post().uri("/funds/import/apply").with(official).with(csrf()).param("upload", upload.group(1))
                .param("onlyGood", String.valueOf(onlyGood)).exchange();
    }

    private MvcTestResult send(String path, String body) {
        return mvc.post().uri(path).with(official).with(csrf()).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
    }

    private MvcTestResult match(String path, String tag, String body) {
        return mvc.post().uri(path).with(official).with(csrf()).header("If-Match", tag).contentType(MediaType.APPLICATION_JSON)
                .content(body).exchange();
    }

    private String tag(String path) {
        return String.valueOf(mvc.get().uri(path).with(official).exchange().getResponse().getHeader("ETag"));
    }

    private JsonNode json(String path) {
        var answer = mvc.get().uri(path).with(official).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return read(answer);
    }

    private JsonNode read(MvcTestResult answer) {
        return json.readTree(body(answer));
    }

    private String page(String path) {
        var answer = mvc.get().uri(path).with(official).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return body(answer);
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static BigDecimal amount(JsonNode text) {
        return new BigDecimal(text.asString());
    }
}
