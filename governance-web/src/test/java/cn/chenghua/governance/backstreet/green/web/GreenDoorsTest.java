package cn.chenghua.governance.backstreet.green.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.util.Map;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.responsibility.web.Doors;
import cn.chenghua.governance.site.StatementBook;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

@SystemTest
@Transactional
class GreenDoorsTest {

    private static final String API = "/api/v1/green";
    private static final String SQUARE = "{\"type\":\"Polygon\",\"coordinates\":[[[104.13,30.68],[104.1332,30.6804],[104.1338,30.6827],[104.1317,30.6838],[104.1298,30.6822],[104.13,30.68]]]}";

    @Autowired
    MockMvcTester mvc;
    @Autowired
    AccountRepository accounts;
    @Autowired
    Hierarchies hierarchies;
    @Autowired
    StatementBook statements;
    @Autowired
    EntityManager entities;
    @Autowired
    Clock clock;

    private Doors doors;

    @BeforeEach
    void open() {
        doors = new Doors(mvc, accounts, hierarchies, clock);
    }

    @Test
    void showsACardForEachLevelAndNoShareForMicroGreen() {
        var levels = doors.json("district", "/api/v1/green-levels");
        assertThat(levels.valueStream().map(level -> level.path("target").asString(""))).containsExactly("B23", "B24", "B25",
                "B26", "");
        var ways = levels.get(1);
        assertThat(ways.get("quantity").asDouble()).isEqualTo(620);
        assertThat(ways.get("remaining").asDouble() + ways.get("actual").asDouble()).isCloseTo(620, within(1e-6));
        assertThat(levels.get(4).get("quantity").isNull()).isTrue();
        assertThat(levels.get(4).get("records").asInt()).isEqualTo(8);
        var page = doors.page("district", "/backstreet/green");
        assertThat(page).contains("生态区", "不计算比例", "14 个包含 2017 年的 6 个", "54 万平方米不含微绿地", "完成比例达 90% 即为基本建成", "在 B24 之内",
                "/targets/B21/postings");
        assertThat(doors.page("district", "/targets/B21/postings")).contains("二仙桥公园");
        assertThat(doors.page("district", "/backstreet/green?lang=en")).contains("Ecological zones", "no share");
    }

    @Test
    void theCountsOnTheCardsAreThoseOfTheListsTheyOpen() {
        for (var level : doors.json("district", "/api/v1/green-levels")) {
            var list = doors.json("district", API + "?limit=1&level=" + level.get("level").asString());
            assertThat(list.get("count").asInt()).as(level.toString()).isEqualTo(level.get("records").asInt());
        }
        var built = doors.json("district", API + "?limit=200&level=GREENWAY&class=district&reached=basically_completed");
        var metres = built.get("sites").valueStream().mapToDouble(site -> site.get("amount").asDouble()).sum();
        var counted = doors.json("district", "/api/v1/targets/B30").toString();
        assertThat(metres).isGreaterThan(60_000);
        assertThat(counted).contains("B30");
        assertThat(mvc.get().uri(API + "?level=TREE").with(doors.as("district"))).hasStatus(400);
        assertThat(mvc.get().uri(API + "?colour=red").with(doors.as("district"))).hasStatus(400);
    }

    @Test
    void drawsASiteAndLetsItsGeometryCount() {
        var park = site("二仙桥公园");
        var path = API + "/" + park.get("id").asString();
        var drawing = "{\"geometry\":" + SQUARE
                + ",\"source\":\"测绘报告2018-117\",\"basis\":\"GEOMETRY\",\"evidence\":\"成华绿化〔2018〕9号\"}";
        assertThat(doors.send("PUT", "district", path + "/shape", null, drawing)).hasStatus(428);
        var tag = doors.tag("district", path);
        assertThat(doors.send("PUT", "district", path + "/shape", tag, drawing.replace("[104.13,30.68]", "[30.68,104.13]")))
                .hasStatus(422).bodyText().contains("shape.swapped");
        assertThat(doors.send("PUT", "district", path + "/shape", tag, drawing)).hasStatus(200);
        assertThat(doors.send("PUT", "district", path + "/shape", tag, drawing.replace("117", "118"))).hasStatus(412);
        var drawn = doors.json("district", path);
        assertThat(drawn.get("measured").asDouble()).isBetween(114_000.0, 114_080.0);
        assertThat(drawn.get("amount").asDouble()).isEqualTo(drawn.get("measured").asDouble());
        assertThat(drawn.get("stated").asDouble()).isEqualTo(68_000);
        assertThat(doors.page("district", "/backstreet/green/" + park.get("id").asString())).contains("测绘报告2018-117", "+67.7%");
        assertThat(doors.page("district", "/projects/" + park.get("id").asString())).contains("绿地台账", "测绘报告2018-117");
    }

    @Test
    void asksForAShareBeforeAGreenwayIsBasicallyCompleted() {
        var way = doors.json("district", API + "?limit=200&level=GREENWAY&class=district").get("sites").valueStream()
                .filter(site -> site.get("stage").asString("").equals("started")).findFirst().orElseThrow();
        var id = way.get("id").asString();
        var version = doors.json("district", "/api/v1/projects/" + id).get("version").asString();
        var reach = Map.of("version", version, "stage", "basically_completed", "day", "2018-10-30", "evidence", "成华绿道〔2018〕9号");
        assertThat(doors.form("district", "/projects/" + id + "/reach", reach)).hasStatus(422).bodyText()
                .contains("未达到“基本建成”门槛 90%");
        entities.clear();
        var share = Map.of("version", way.get("version").asString(), "share", "93", "on", "2018-10-29", "evidence", "现场核查");
        assertThat(doors.form("district", "/backstreet/green/" + id + "/share", share)).hasStatus(302);
        assertThat(doors.form("district", "/projects/" + id + "/reach", reach)).hasStatus(302);
        assertThat(doors.page("district", "/backstreet/green/" + id)).contains("93%", "基本建成");
    }

    @Test
    void onlyTheOfficeSetsTheThreshold() {
        var wish = Map.of("rule", "BASIC_SHARE", "value", "95", "reason", "区政府常务会议定");
        assertThat(doors.form("jianshelu", "/backstreet/green/rules", wish)).hasStatus(403);
        assertThat(
                doors.form("district", "/backstreet/green/rules", Map.of("rule", "BASIC_SHARE", "value", "140", "reason", "x")))
                .hasStatus(422);
        assertThat(doors.form("district", "/backstreet/green/rules", wish)).hasStatus(302);
        assertThat(doors.page("district", "/backstreet/green")).contains("完成比例达 95% 即为基本建成");
        assertThat(doors.page("district", "/backstreet/green/rules")).contains("区政府常务会议定", "建议值，尚未确定");
    }

    @Test
    void hidesForeignSites() {
        var park = site("二仙桥公园").get("id").asString();
        assertThat(mvc.get().uri("/backstreet/green/" + park).with(doors.as("jianshelu"))).hasStatus(404);
        assertThat(mvc.get().uri(API + "/" + park).with(doors.as("jianshelu"))).hasStatus(404);
        assertThat(doors.page("jianshelu", "/backstreet/green/register")).doesNotContain("二仙桥公园");
        var own = doors.json("jianshelu", "/backstreet/green/shapes").get("features").size();
        assertThat(own).isPositive().isLessThan(doors.json("district", "/backstreet/green/shapes").get("features").size());
    }

    @Test
    void findsMissingLinksAndTriesThem() {
        var before = doors.json("district", "/api/v1/green-network");
        assertThat(before.get("links").size()).isPositive();
        var link = before.get("links").get(0);
        var after = doors.json("district", "/api/v1/green-network?try=" + link.get("code").asString());
        assertThat(after.get("after").get("pieces").asInt()).isEqualTo(before.get("before").get("pieces").asInt() - 1);
        assertThat(after.get("before")).isEqualTo(before.get("before"));
        assertThat(doors.page("district", "/backstreet/green/network?with=planned")).contains("缺失连线", "试连", "沿街路径取自路网");
        assertThat(doors.page("district", "/backstreet/green/network.csv").lines().count()).isEqualTo(
                1 + before.get("links").size());
        assertThat(doors.json("jianshelu", "/api/v1/green-network").get("before").get("places").asInt())
                .isLessThan(before.get("before").get("places").asInt());
    }

    @Test
    void comparesTheStreetPatternWithAndWithoutNewLinks() {
        var pattern = doors.json("district", "/api/v1/street-pattern");
        assertThat(pattern.get("networkVersion").asInt()).isPositive();
        assertThat(measure(pattern, "length", "after")).isGreaterThan(measure(pattern, "length", "before"));
        assertThat(measure(pattern, "detour", "after")).isLessThan(measure(pattern, "detour", "before"));
        assertThat(doors.page("district", "/backstreet/pattern")).contains("2016 年路网密度 6.25", "街区平均面积", "断头路", "演示用规划道路");
        assertThat(doors.page("district", "/backstreet/pattern.csv")).contains("绕行系数");
        assertThat(doors.form("jianshelu", "/backstreet/pattern/links", Map.of("source", "x"))).hasStatus(403);
        assertThat(doors.form("district", "/backstreet/pattern/links", Map.of())).as("nothing was handed in").hasStatus(422);
        assertThat(doors.form("district", "/backstreet/pattern/links", Map.of("clear", "true"))).hasStatus(302);
        var without = doors.json("district", "/api/v1/street-pattern");
        assertThat(measure(without, "length", "after")).as("the links of the register are left")
                .isLessThan(measure(pattern, "length", "after"));
    }

    @Test
    void tellsHowFarOneCanWalkWithoutAGap() {
        var foot = doors.json("district", "/api/v1/slow-traffic");
        assertThat(foot.get("longestMetres").asDouble()).isPositive().isLessThanOrEqualTo(foot.get("metres").asDouble());
        assertThat(foot.get("continuousStreets").asInt()).isPositive().isLessThan(foot.get("streets").asInt());
        assertThat(doors.json("district", "/api/v1/slow-traffic?mode=CYCLE").get("ways").asInt())
                .isNotEqualTo(foot.get("ways").asInt());
        assertThat(doors.page("district", "/backstreet/slow")).contains("最长连续长度", "贯通");
        assertThat(doors.page("district", "/backstreet/slow.csv").lines().count()).isEqualTo(1L + foot.get("streets").asInt());
        assertThat(mvc.get().uri("/backstreet/slow?mode=SWIM").with(doors.as("district"))).hasStatus(400);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void keepsWithinItsBudgetOfStatements() throws Exception {
        assertThat(statements.during(() -> doors.page("district", "/backstreet/green"))).hasSizeBetween(1, 14);
        assertThat(statements.during(() -> doors.page("district", "/backstreet/green/register"))).hasSizeBetween(1, 14);
        assertThat(statements.during(() -> doors.json("district", API + "?limit=200"))).hasSizeBetween(1, 12);
        assertThat(statements.during(() -> doors.page("district", "/backstreet/green/network"))).hasSizeBetween(1, 14);
        assertThat(statements.during(() -> doors.page("district", "/backstreet/slow"))).hasSizeBetween(1, 16);
        assertThat(statements.during(() -> doors.page("district", "/backstreet/pattern"))).hasSizeBetween(1, 17);
    }

    private static double measure(JsonNode pattern, String name, String side) {
        return pattern.get("measures").valueStream().filter(measure -> measure.get("name").asString().equals(name)).findFirst()
                .orElseThrow().get(side).asDouble();
    }

    private JsonNode site(String name) {
        return doors.json("district", API + "?limit=200&text=" + name).get("sites").valueStream()
                .filter(site -> site.get("name").asString().equals(name)).findFirst().orElseThrow();
    }
}
