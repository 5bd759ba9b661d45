package cn.chenghua.governance.responsibility.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SystemTest
@Transactional
class AssetDoorsTest {

    private static final String API = "/api/v1/assets";
    private static final JsonMapper JSON = new JsonMapper();
    private static final String LANE = """
            {"name":"培华路五巷","kind":"STREET","class":"BACK_STREET","level":"COMMUNITY","grade":"%s","depth":"UPGRADE",
             "unit":"510108005004","responsible":"建设路街道办事处","metres":210%s}""";

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
    void aChiefSeesTheAssetsOfHisPostsAndNoOthers() {
        var mine = names(json("chief", API + "?limit=200"));
        assertThat(mine).hasSizeGreaterThanOrEqualTo(6).contains("建设路", "培华路", "培华路公厕（演示）").doesNotContain("一环路东一段", "培华路二巷（演示）",
                "下涧槽路");
        assertThat(page("chief", "/assets")).contains("共 " + mine.size() + " 项").doesNotContain("/assets/export.csv");
        var own = id("建设路");
        assertThat(page("chief", "/assets/" + own)).contains("谁负责", "李敏").doesNotContain("修改基本信息");
        for (var foreign : List.of(id("下涧槽路"), UUID.randomUUID().toString())) {
            assertThat(mvc.get().uri("/assets/" + foreign).with(as("chief"))).hasStatus(404);
            assertThat(mvc.get().uri(API + "/" + foreign).with(as("chief"))).hasStatus(404);
        }
        assertThat(mvc.get().uri("/assets?unit=510108007000").with(as("chief"))).hasStatus(404);
    }

    @Test
    void tellsWhoWasResponsibleOnADay() {
        var street = API + "/" + id("建设路") + "/responsible";
        assertThat(holder(json("district", street + "?on=2018-02-28"), "建设路街道街长")).isEqualTo("李敏");
        assertThat(holder(json("district", street + "?on=2018-03-01"), "建设路街道街长")).isEqualTo("街长");
        assertThat(json("district", street + "?on=2017-01-01").get("posts").size()).isZero();
        var vacant = json("district", API + "/" + id("建设中路") + "/responsible");
        assertThat(vacant.get("posts").valueStream().filter(post -> post.get("title").asString().equals("建设中路社区街长")))
                .singleElement().satisfies(post -> assertThat(post.get("holder").isNull()).isTrue());
        assertThat(page("district", "/assets/" + id("建设路") + "?on=2018-02-28")).contains("历任");
        assertThat(mvc.get().uri(street + "?on=2018-13-01").with(as("district"))).hasStatus(400);
    }

    @Test
    void registersDescribesAndRetiresOverTheApi() {
        var made = send("POST", "jianshelu", API, null, LANE.formatted("C", ""));
        assertThat(made).hasStatus(201);
        var path = String.valueOf(made.getResponse().getHeader(HttpHeaders.LOCATION));
        assertThat(body(made)).contains("\"JD-00");
        var tag = String.valueOf(made.getResponse().getHeader(HttpHeaders.ETAG));
        assertThat(send("PUT", "jianshelu", path, null, LANE.formatted("B", ""))).hasStatus(428);
        var changed = send("PUT", "jianshelu", path, tag, LANE.formatted("B", ",\"reason\":\"重新评定\""));
        assertThat(changed).hasStatus(200);
        assertThat(send("PUT", "jianshelu", path, tag, LANE.formatted("A", ""))).hasStatus(412);
        assertThat(page("jianshelu", path.replace("/api/v1", ""))).contains("重新评定", "C 级", "B 级");
        var last = String.valueOf(changed.getResponse().getHeader(HttpHeaders.ETAG));
        assertThat(send("POST", "jianshelu", path + "/retire", last, "{\"day\":\"2018-10-31\"}")).hasStatus(422);
        assertThat(send("POST", "jianshelu", path + "/retire", last, "{\"day\":\"2018-10-31\",\"reason\":\"并入培华路\"}"))
                .hasStatus(200);
        assertThat(names(json("jianshelu", API + "?text=培华路五巷"))).isEmpty();
        assertThat(names(json("jianshelu", API + "?text=培华路五巷&retired=true"))).hasSize(1);
    }

    @Test
    void aRepeatRegistersNothingTwiceAndForeignUnitsAreRefused() {
        var key = UUID.randomUUID().toString();
        var first = keyed(key, LANE.formatted("C", ""));
        assertThat(body(keyed(key, LANE.formatted("C", "")))).isEqualTo(body(first));
        assertThat(names(json("jianshelu", API + "?text=培华路五巷"))).hasSize(1);
        assertThat(send("POST", "erxianqiao", API, null, LANE.formatted("C", ""))).hasStatus(403);
        assertThat(send("POST", "jianshelu", API, null, LANE.formatted("C", "").replace("BACK_STREET", "CANAL"))).hasStatus(422)
                .bodyText().contains("asset.class");
        assertThat(send("POST", "jianshelu", API, null, LANE.formatted("C", ",\"number\":\"JD-0001\""))).hasStatus(409);
        assertThat(send("POST", "jianshelu", API, null, LANE.formatted("C", ",\"id\":\"" + id("建设路") + "\""))).hasStatus(409);
    }

    @Test
    void listsPageByPageByFilters() {
        var all = json("district", API + "?limit=200");
        assertThat(all.get("count").asInt()).isEqualTo(all.get("assets").size());
        var first = json("district", API + "?limit=5");
        var second = json("district", first.get("next").asString());
        assertThat(names(second)).doesNotContainAnyElementsOf(names(first)).hasSize(5);
        assertThat(names(json("district", API + "?kind=TOILET&grade=C"))).containsExactly("二仙桥东路公厕（演示）");
        assertThat(names(json("district", API + "?depth=SHOWCASE&class=ARTERIAL"))).containsExactly("一环路东一段", "建设路");
        assertThat(mvc.get().uri(API + "?kind=BRIDGE").with(as("district"))).hasStatus(400);
        assertThat(mvc.get().uri(API + "?colour=red").with(as("district"))).hasStatus(400);
        assertThat(page("district", "/assets/export.csv?kind=TOILET").lines()).hasSize(6);
        assertThat(page("district", "/assets/map")).contains("data-spots");
        assertThat(json("district", "/assets/spots?kind=TOILET").get("features").size()).isEqualTo(5);
    }

    @Test
    void drawsACourseAndMeasuresItOnTheEllipsoid() {
        var path = API + "/" + id("培华路");
        var line = "{\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[104.1,30.67],[104.11,30.67]]},\"source\":\"实测\"}";
        assertThat(send("PUT", "jianshelu", path + "/shape", null, line)).hasStatus(428);
        var tag = String.valueOf(
                mvc.get().uri(path).with(as("jianshelu")).exchange().getResponse().getHeader(HttpHeaders.ETAG));
        assertThat(send("PUT", "jianshelu", path + "/shape", tag, line)).hasStatus(200);
        var drawn = json("jianshelu", path);
        assertThat(drawn.get("metres").asDouble()).isBetween(956.0, 960.0);
        assertThat(drawn.get("longitude").asDouble()).isEqualTo(104.105);
        assertThat(json("chief", path + "/shape").get("geometry").get("type").asString()).isEqualTo("LineString");
        assertThat(page("jianshelu", "/assets/" + id("培华路"))).contains("线形", "实测", "asset-map");
        var next = String.valueOf(
                mvc.get().uri(path).with(as("jianshelu")).exchange().getResponse().getHeader(HttpHeaders.ETAG));
        assertThat(send("PUT", "jianshelu", path + "/shape", next, line.replace("104.1,30.67", "30.67,104.1"))).hasStatus(422);
        assertThat(send("PUT", "jianshelu", path + "/shape", next, "{\"geometry\":{\"type\":\"Blob\"},\"source\":\"x\"}"))
                .hasStatus(422);
    }

    @Test
    void aDepartmentSeesWhatItMaintains() {
        assertThat(names(json("parks", API + "?limit=200"))).containsExactlyInAnyOrder("一环路东一段", "府青路");
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void keepsWithinItsBudgetOfStatements() throws Exception {
        assertThat(statements.during(() -> page("district", "/assets"))).hasSizeBetween(1, 10);
        assertThat(statements.during(() -> json("chief", API + "?limit=200"))).hasSizeBetween(1, 10);
        var street = id("建设路");
        assertThat(statements.during(() -> page("district", "/assets/" + street))).hasSizeBetween(1, 20);
        assertThat(statements.during(() -> page("district", "/posts"))).hasSizeBetween(1, 10);
        assertThat(statements.during(() -> page("district", "/patrols"))).hasSizeBetween(1, 14);
    }

    private MvcTestResult keyed(String key, String body) {
        return mvc.post().uri(API).with(as("jianshelu")).with(csrf()).contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", key).content(body).exchange();
    }

    private MvcTestResult send(String method, String username, String path, @Nullable String match, String body) {
        var request = mvc.method(org.springframework.http.HttpMethod.valueOf(method)).uri(path).with(as(username)).with(csrf())
                .contentType(MediaType.APPLICATION_JSON).content(body);
        return match == null ? request.exchange() : request.header(HttpHeaders.IF_MATCH, match).exchange();
    }

    private String id(String name) {
        return json("district", API + "?limit=200&text=" + name).get("assets").valueStream()
                .filter(asset -> asset.get("name").asString().equals(name)).findFirst().orElseThrow().get("id").asString();
    }

    private static String holder(JsonNode responsible, String title) {
        return responsible.get("posts").valueStream().filter(post -> post.get("title").asString().equals(title)).findFirst()
                .orElseThrow().get("holder").asString();
    }

    private static List<String> names(JsonNode page) {
        return page.get("assets").valueStream().map(asset -> asset.get("name").asString()).toList();
    }

    private JsonNode json(String username, String path) {
        return JSON.readTree(page(username, path));
    }

    private String page(String username, String path) {
        var answer = mvc.get().uri(path).with(as(username)).exchange();
        assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(200);
        return body(answer);
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private RequestPostProcessor as(String username) {
        var actor = accounts.findByUsername(new Username(username)).orElseThrow()
                .actor(LocalDate.ofInstant(clock.instant(), Days.ZONE), hierarchies.current());
        return As.actor(actor);
    }
}
