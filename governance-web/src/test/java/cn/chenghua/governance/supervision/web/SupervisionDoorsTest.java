package cn.chenghua.governance.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.site.As;
import cn.chenghua.governance.site.StatementBook;
import cn.chenghua.governance.site.SystemTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
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
class SupervisionDoorsTest {

    private static final String API = "/api/v1/supervision";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    MockMvcTester mvc;
    @Autowired
    AccountRepository accounts;
    @Autowired
    Hierarchies hierarchies;
    @Autowired
    StatementBook statements;
    @Autowired
    Clock clock;

    @Test
    void aCaseGoesFromAWarningToAnHonestCloseOutWithOneAppeal() {
        var warning = json("district", "/api/v1/supervision/warnings").get("sources").get(0).get("warnings").valueStream()
                .filter(one -> one.get("openCase").isNull()).findFirst().orElseThrow();
        assertThat(warning.get("origin").asString()).isEqualTo("TARGET");
        var opened = post("district", API, null, """
                {"title":"%s","origin":"TARGET","target":"%s","warning":"%s","place":"510108005000","unit":"510108005000",
                 "responsible":"建设路街道办事处","days":10,"handOver":true,"text":"限期赶上"}""".formatted(
                warning.get("name").asString(), warning.get("target").asString(), warning.get("warning").asString()));
        assertThat(opened).hasStatus(201);
        var path = String.valueOf(opened.getResponse().getHeader(HttpHeaders.LOCATION));
        assertThat(post("district", API, null, "{\"title\":\"又\",\"warning\":\"" + warning.get("warning").asString()
                + "\",\"place\":\"510108005000\",\"unit\":\"510108005000\",\"responsible\":\"街道\",\"days\":5}"))
                .hasStatus(409).bodyText().contains("supervision.warning.taken");
        var due = summary("district", path).get("due").asString();

        step("jianshelu", path, "{\"step\":\"ACCEPT\"}", 200);
        step("jianshelu", path, "{\"step\":\"APPEAL\",\"ground\":\"LIMIT_WRONG\",\"days\":20,\"text\":\"十天不够\"}", 200);
        step("jianshelu", path, "{\"step\":\"GRANT\"}", 403);
        step("district", path, "{\"step\":\"CLOSE\",\"outcome\":\"UNFIXED\",\"text\":\"x\"}", 422);
        step("district", path, "{\"step\":\"GRANT\",\"text\":\"同意\"}", 200);
        assertThat(summary("district", path).get("due").asString()).isGreaterThan(due);
        step("jianshelu", path, "{\"step\":\"FINISH\",\"text\":\"已赶上\"}", 422);
        step("jianshelu", path, "{\"step\":\"FINISH\",\"text\":\"已赶上\",\"evidence\":\"成华建设路〔2018〕9号\"}", 200);
        step("district", path, "{\"step\":\"CLOSE\",\"outcome\":\"VERIFIED\",\"text\":\"属实\",\"evidence\":\"核查记录\"}", 200);

        var closed = json("district", path);
        assertThat(closed.get("summary").get("outcome").asString()).isEqualTo("VERIFIED");
        assertThat(closed.get("chain").valueStream().map(entry -> entry.get("kind").asString()).toList())
                .containsExactly("REGISTER", "HAND_OVER", "ACCEPT", "APPEAL", "DECISION", "REPORT", "CLOSE");
        assertThat(page("district", path.replace("/api/v1", ""))).contains("已销号：办结并核实", "申诉成立：时限不当", "核查记录");
    }

    @Test
    void keepsForeignCasesAsHiddenAsMissingOnes() {
        var foreign = line("下涧槽社区消防通道被占").get("id").asString();
        for (var id : List.of(foreign, UUID.randomUUID().toString())) {
            assertThat(mvc.get().uri("/supervision/{id}", id).with(as("jianshelu"))).hasStatus(404);
            assertThat(mvc.get().uri(API + "/{id}", id).with(as("parks"))).hasStatus(404);
            assertThat(mvc.get().uri("/supervision/{id}/audience", id).with(as("jianshelu"))).hasStatus(404);
        }
        assertThat(page("district", "/supervision/" + foreign + "/audience")).contains("二仙桥街道办事处")
                .doesNotContain("建设路街道办事处");
    }

    @Test
    void theDeskAgreesWithTheListsBehindIt() {
        for (var username : List.of("district", "jianshelu", "erxianqiao", "parks", "viewer")) {
            for (var group : cases(json(username, "/api/v1/desk"))) {
                var list = json(username, "/api/v1" + group.get("page").asString() + "&limit=200");
                assertThat(list.get("count").asInt()).as("%s %s", username, group.get("waitsFor"))
                        .isEqualTo(group.get("count").asInt());
                assertThat(strings(list.get("cases"), "number")).containsExactlyInAnyOrderElementsOf(
                        strings(group.get("items"), "number"));
                assertThat(page(username, group.get("page").asString())).contains("共 " + group.get("count").asInt() + " 件");
            }
        }
        assertThat(strings(json("jianshelu", "/api/v1/desk").get("groups"), "waitsFor")).contains("HANDED_OVER", "ACCEPTED");
        assertThat(strings(json("district", "/api/v1/desk").get("groups"), "waitsFor")).contains("REGISTERED", "APPEALED",
                "IN_REVIEW", "ACCEPTED");
        assertThat(json("viewer", "/api/v1/desk").get("groups").size()).isZero();
    }

    private static List<JsonNode> cases(JsonNode desk) {
        return desk.get("groups").valueStream().filter(group -> group.get("page").asString().matches("/(supervision|cases)\\?.*"))
                .toList();
    }

    @Test
    void theDeskIsSortedByTheDueDay() {
        var days = Pattern.compile("<td><span>(\\d{4})年(\\d{1,2})月(\\d{1,2})日</span>").matcher(page("district", "/desk"))
                .results().map(hit -> LocalDate.of(Integer.parseInt(hit.group(1)), Integer.parseInt(hit.group(2)),
                        Integer.parseInt(hit.group(3))))
                .toList();
        assertThat(days).hasSizeGreaterThan(5).isSorted();
    }

    @Test
    void theOverviewCountsAsManyTargetsBehindAsThereAreWarnings() {
        var sources = json("district", "/api/v1/supervision/warnings").get("sources");
        var targets = sources.get(0);
        var overview = Pattern.compile("status=BEHIND[^>]*>\\s*<span class=\"big\">(\\d+)<").matcher(page("district", "/"));
        assertThat(overview.find()).isTrue();
        assertThat(targets.get("count").asInt()).isEqualTo(Integer.parseInt(overview.group(1)))
                .isEqualTo(targets.get("warnings").size());
        var late = Pattern.compile("滞后或有风险（(\\d+)）").matcher(page("district", "/"));
        assertThat(late.find()).isTrue();
        assertThat(Integer.parseInt(late.group(1))).as("the overview's late list and the two lists behind it").isEqualTo(
                rows(page("district", "/targets?status=BEHIND")) + rows(page("district", "/targets?status=AT_RISK")));
        var projects = sources.get(1);
        assertThat(json("district", "/api/v1/projects?late=true&limit=1").get("count").asInt())
                .isEqualTo(projects.get("count").asInt());
    }

    @Test
    void theTalliesAddUpToTheCount() {
        for (var username : List.of("district", "jianshelu", "parks")) {
            var all = json(username, API + "?limit=200");
            int sum = 0;
            for (var state : List.of("REGISTERED", "HANDED_OVER", "ACCEPTED", "APPEALED", "SUSPENDED", "IN_REVIEW", "CLOSED")) {
                sum += json(username, API + "?limit=1&state=" + state).get("count").asInt();
            }
            assertThat(sum).isEqualTo(all.get("count").asInt()).isEqualTo(all.get("cases").size());
        }
        assertThat(json("district", API + "?limit=200").get("count").asInt()).isGreaterThanOrEqualTo(25);
        assertThat(json("district", API + "?overdue=true").get("cases").valueStream()
                .allMatch(one -> one.get("overdue").asBoolean())).isTrue();
    }

    @Test
    void leadsThroughAllPagesWithoutLosingOrDoublingACase() {
        var seen = new ArrayList<String>();
        var next = API + "?limit=7";
        while (next != null) {
            var answer = json("district", next);
            seen.addAll(strings(answer.get("cases"), "number"));
            next = answer.get("next").isNull() ? null : answer.get("next").asString();
        }
        assertThat(new HashSet<>(seen)).hasSize(seen.size());
        assertThat(seen).hasSize(json("district", API).get("count").asInt());
    }

    @Test
    void refusesAQuestionItDoesNotKnow() {
        assertThat(mvc.get().uri(API + "?colour=red").with(as("district"))).hasStatus(400);
        assertThat(mvc.get().uri(API + "?state=LOST").with(as("district"))).hasStatus(400);
        assertThat(mvc.get().uri(API + "?unit=510108999999").with(as("district"))).hasStatus(404);
        assertThat(mvc.get().uri(API + "?project=7").with(as("district"))).hasStatus(400);
    }

    @Test
    void takesAStepOnlyOnTheVersionThatWasReadAndOnceAKey() {
        var path = API + "/" + line("培华路农贸市场周边交通秩序").get("id").asString();
        var accept = "{\"step\":\"ACCEPT\"}";
        assertThat(post("jianshelu", path + "/steps", null, accept)).hasStatus(428);
        assertThat(post("jianshelu", path + "/steps", "\"99\"", accept)).hasStatus(412);
        var tag = tag("jianshelu", path);
        var key = UUID.randomUUID().toString();
        var first = post("jianshelu", path + "/steps", tag, accept, key);
        assertThat(first).hasStatusOk();
        var again = post("jianshelu", path + "/steps", tag, accept, key);
        assertThat(body(again)).isEqualTo(body(first));
        assertThat(again.getResponse().getHeader(HttpHeaders.ETAG)).isEqualTo(tag("jianshelu", path));
        assertThat(mvc.get().uri(path).header(HttpHeaders.IF_NONE_MATCH, tag("jianshelu", path)).with(as("jianshelu")))
                .hasStatus(304);
    }

    @Test
    void tellsTheSecondOfTwoOfficialsAndKeepsWhatHeTyped() {
        var id = line("培华路社区公厕改造停工").get("id").asString();
        assertThat(mvc.post().uri("/supervision/{id}/steps", id).with(as("jianshelu")).with(csrf()).param("version", "0")
                .param("step", "REPORT").param("text", "正在抢工，预计月底完成")).hasStatus(409).bodyText()
                .contains("正在抢工，预计月底完成", "您的操作未保存");
    }

    @Test
    void keepsWhatWasTypedWhenAStepIsRefused() {
        var found = line("培华路社区公厕改造停工");
        assertThat(mvc.post().uri("/supervision/{id}/steps", found.get("id").asString()).with(as("jianshelu")).with(csrf())
                .param("version", found.get("version").asString()).param("step", "FINISH").param("text", "全部完工"))
                .hasStatus(422).bodyText().contains("全部完工", "须有依据");
    }

    @Test
    void takesAFileAsEvidenceOverRest() {
        var path = API + "/" + line("培华路社区公厕改造停工").get("id").asString();
        var step = new MockMultipartFile("step", "", "application/json",
                "{\"step\":\"FINISH\",\"text\":\"完工\"}".getBytes(StandardCharsets.UTF_8));
        var pdf = new MockMultipartFile("file", "完工.pdf", "text/html", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThat(mvc.post().uri(path + "/steps/file").multipart().file(step).file(pdf)
                .header(HttpHeaders.IF_MATCH, tag("jianshelu", path)).with(as("jianshelu")).with(csrf())).hasStatusOk();
        assertThat(page("jianshelu", path.replace("/api/v1", ""))).contains("完工.pdf", "/evidence/");
    }

    @Test
    void notesThatAnEntryWasRead() {
        var path = API + "/" + line("培华路社区公厕改造停工").get("id").asString();
        var urge = json("jianshelu", path).get("chain").valueStream()
                .filter(entry -> entry.get("kind").asString().equals("URGE")).findFirst().orElseThrow();
        for (int twice = 0; twice < 2; twice++) {
            assertThat(post("jianshelu", path + "/receipts/" + urge.get("position").asInt(), null, "{}")).hasStatusOk();
        }
        assertThat(json("district", path).get("chain").get(urge.get("position").asInt()).get("receipts").size()).isEqualTo(1);
        assertThat(post("jianshelu", path + "/receipts/0", null, "{}")).hasStatus(422);
    }

    @Test
    void exportsTheListThatIsShown() {
        var csv = mvc.get().uri("/supervision/export.csv?state=CLOSED").with(as("district")).exchange();
        assertThat(csv).hasStatusOk();
        var text = new String(csv.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF编号").contains("已销号：未办结", "已销号：不属本区");
        assertThat(text.lines().count() - 1)
                .isEqualTo(json("district", API + "?state=CLOSED").get("count").asInt());
        assertThat(mvc.get().uri("/supervision/export.xlsx").with(as("jianshelu"))).hasStatusOk();
    }

    @Test
    void showsACaseOnThePageOfItsProject() {
        var about = json("district", API + "?origin=LAMP&state=OPEN").get("cases").get(0);
        assertThat(page("district", "/projects/" + about.get("project").asString())).contains(about.get("number").asString(),
                "/supervision/new?project=" + about.get("project").asString());
        assertThat(page("district", "/supervision/new?project=" + about.get("project").asString()))
                .contains(about.get("responsible").asString());
    }

    @Test
    void changesTheLimitsForTheWholeDistrict() {
        assertThat(page("viewer", "/supervision/limits")).contains("默认值仅供参考").doesNotContain("name=\"ACCEPT\"");
        var change = mvc.post().uri("/supervision/limits").with(as("district")).with(csrf());
        for (var limit : List.of("HAND_OVER", "ACCEPT", "CASE", "DECIDE", "REVIEW", "URGE_UNIT")) {
            change = change.param(limit, "2");
        }
        assertThat(change.param("URGE_HEAD", "2").param("URGE_OFFICE", "5")).hasStatus(422).bodyText().contains("逐级递增");
        assertThat(change.param("URGE_HEAD", "9")).hasStatus(422);
    }

    @Test
    void handsOutTheDueDaysUnderASecretUntilItIsWithdrawn() {
        var made = mvc.post().uri("/account/calendar").with(as("jianshelu")).with(csrf()).exchange();
        assertThat(made).hasStatusOk();
        var matcher = Pattern.compile("(/calendar-feed/[A-Za-z0-9_-]{43}\\.ics)").matcher(body(made));
        assertThat(matcher.find()).isTrue();
        var path = matcher.group(1);
        var calendar = mvc.get().uri(path).exchange();
        assertThat(calendar).hasStatusOk();
        assertThat(calendar.getResponse().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        var text = body(calendar).replace("\r\n ", "");
        var due = json("jianshelu", "/api/v1/desk").get("groups").valueStream()
                .flatMap(group -> StreamSupport.stream(group.get("items").spliterator(), false))
                .filter(item -> !item.get("due").isNull()).toList();
        assertThat(text.split("BEGIN:VEVENT", -1)).hasSize(due.size() + 1);
        assertThat(due).allSatisfy(item -> assertThat(text).contains("UID:" + item.get("key").asString() + "@",
                "DTSTART;VALUE=DATE:" + item.get("due").asString().replace("-", "")));
        assertThat(page("jianshelu", "/desk")).doesNotContain(path);
        assertThat(mvc.get().uri("/calendar-feed/" + "x".repeat(43) + ".ics")).hasStatus(404);

        var renewed = body(mvc.post().uri("/account/calendar").with(as("jianshelu")).with(csrf()).exchange());
        assertThat(mvc.get().uri(path)).as("replaced").hasStatus(404);
        var second = Pattern.compile("(/calendar-feed/[A-Za-z0-9_-]{43}\\.ics)").matcher(renewed);
        assertThat(second.find()).isTrue();
        assertThat(mvc.get().uri(second.group(1))).hasStatusOk();
        assertThat(mvc.post().uri("/account/calendar/withdraw").with(as("jianshelu")).with(csrf())).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(second.group(1))).as("withdrawn").hasStatus(404);
    }

    @Test
    void sendsFewStatements() throws Exception {
        var id = line("培华路社区公厕改造停工").get("id").asString();
        page("district", "/supervision/" + id);
        assertThat(statements.during(() -> page("district", "/supervision"))).hasSizeBetween(1, 4);
        assertThat(statements.during(() -> page("district", "/desk"))).hasSizeBetween(1, 9);
        assertThat(statements.during(() -> page("district", "/supervision/" + id))).hasSizeBetween(1, 8);
    }

    /** How many targets the list of targets says it shows. */
    private static int rows(String page) {
        var said = Pattern.compile("<p class=\"quiet\">\\D*(\\d+)\\D*</p>").matcher(page);
        assertThat(said.find()).isTrue();
        return Integer.parseInt(said.group(1));
    }

    private JsonNode line(String title) {
        return json("district", API + "?text=" + java.net.URLEncoder.encode(title, StandardCharsets.UTF_8)).get("cases").get(0);
    }

    private JsonNode summary(String username, String path) {
        return json(username, path).get("summary");
    }

    private void step(String username, String path, String body, int status) {
        assertThat(post(username, path + "/steps", tag("district", path), body)).as(body).hasStatus(status);
    }

    private String tag(String username, String path) {
        return String.valueOf(mvc.get().uri(path).with(as(username)).exchange().getResponse().getHeader(HttpHeaders.ETAG));
    }

    private MvcTestResult post(String username, String path, @Nullable String match, String body) {
        return post(username, path, match, body, null);
    }

    private MvcTestResult post(String username, String path, @Nullable String match, String body, @Nullable String key) {
        var request = mvc.post().uri(path).with(as(username)).with(csrf()).contentType(MediaType.APPLICATION_JSON).content(body);
        request = match == null ? request : request.header(HttpHeaders.IF_MATCH, match);
        return (key == null ? request : request.header("Idempotency-Key", key)).exchange();
    }

    private JsonNode json(String username, String path) {
        return JSON.readTree(page(username, path));
    }

    private String page(String username, String path) {
        var answer = mvc.get().uri(java.net.URI.create(path)).with(as(username)).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return body(answer);
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static List<String> strings(JsonNode list, String field) {
        return list.valueStream().map(one -> one.get(field).asString()).toList();
    }

    /** The account of the demonstration with what it may do today. */
    private RequestPostProcessor as(String username) {
        var account = accounts.findByUsername(new Username(username)).orElseThrow();
        return As.actor(account.actor(LocalDate.ofInstant(clock.instant(), Days.ZONE), hierarchies.current()));
    }
}
