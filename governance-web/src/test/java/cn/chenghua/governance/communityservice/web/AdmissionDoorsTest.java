package cn.chenghua.governance.communityservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.PasswordHashing;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.responsibility.web.Doors;
import cn.chenghua.governance.site.As;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

@SystemTest
@Transactional
class AdmissionDoorsTest {

    private static final String ITEMS = "/api/v1/admission-items";
    private static final String REQUESTS = "/api/v1/admission-requests";
    private static final String FACTS = """
            {"list":"ASSISTANCE","title":"河道清漂协助","basis":"%s","department":"成华区水务局","duties":["TASK river.clean"],
             "minutes":90,"forms":1,"fields":8,"uploads":2}""";

    @Autowired
    MockMvcTester mvc;
    @Autowired
    AccountRepository accounts;
    @Autowired
    PasswordHashing hashing;
    @Autowired
    Hierarchies hierarchies;
    @Autowired
    Clock clock;
    private Doors doors;

    @BeforeEach
    void open() {
        doors = new Doors(mvc, accounts, hierarchies, clock);
        new Officials(accounts, hashing, clock).appoint();
    }

    @Test
    void showsEveryPageInBothLanguages() {
        var item = doors.json("district", ITEMS).get("items").get(8).get("id").asString();
        var request = doors.json("district", REQUESTS).get("items").get(0).get("id").asString();
        for (var path : List.of("/services", "/services/admission", "/services/admission?day=", "/services/admission/requests",
                "/services/admission/new", "/services/admission/import", "/services/admission/plates", "/services/burden",
                "/services/burden?view=THEN&from=2017-02&to=2018-10", "/services/burden/taken", "/services/burden/communities",
                "/services/burden/records", "/services/burden/records?sort=FORM", "/services/admission/" + item,
                "/services/admission/" + request)) {
            for (var language : List.of("zh-CN", "en")) {
                var page = doors.page("district", path + (path.contains("?") ? "&" : "?") + "lang=" + language);
                assertThat(page).as(path).doesNotContain("??").contains("<h1");
            }
        }
    }

    @Test
    void saysWhichItemsWereInForceOnADay() {
        var withdrawn = item(doors.json("district", ITEMS + "?limit=200"), "占道经营情况日报（演示）");
        var number = withdrawn.get("number").asString();
        assertThat(withdrawn.get("withdrawnOn").asString()).isEqualTo("2018-07-01");
        assertThat(numbers(doors.json("district", ITEMS + "?limit=200&day=2018-06-30"))).contains(number);
        assertThat(numbers(doors.json("district", ITEMS + "?limit=200&day=2018-07-01"))).doesNotContain(number);
        assertThat(numbers(doors.json("district", ITEMS + "?limit=200&day=2017-01-31"))).doesNotContain(number);
        assertThat(doors.page("peihualu", "/services/admission?day=2018-06-30")).contains("占道经营情况日报（演示）");
    }

    @Test
    void opensOneRequestForWhatIsRefusedAndTheTaskGoesThroughOnceItIsAdmitted() {
        var task = """
                {"title":"清理楼道杂物","origin":"TARGET","place":"510108005004","unit":"510108005004","responsible":"培华路社区居委会",
                 "days":10,"handOver":true,"text":"限期清理"}""";
        var refused = doors.send("POST", "district", "/api/v1/supervision", null, task);
        assertThat(refused).hasStatus(422).bodyText().contains("admission.missing");
        doors.send("POST", "district", "/api/v1/supervision", null, task);
        var opened = doors.json("district", REQUESTS + "?limit=200&state=OPENED").get("items").valueStream()
                .filter(one -> one.get("facts").get("duties").toString().contains("supervision.TARGET")).toList();
        assertThat(opened).as("a repeat adds nothing").hasSize(1);
        assertThat(Doors.body(refused)).contains(opened.getFirst().get("number").asString());
        var path = REQUESTS + "/" + opened.getFirst().get("id").asString();

        step("district", path, "{\"verb\":\"REQUEST\",\"evidence\":\"来函\"}", 422);
        assertThat(doors.send("PUT", "district", path, doors.tag("district", path), """
                {"list":"ASSISTANCE","title":"督办事项","basis":"《消防法》","duties":["TASK supervision.TARGET"],"minutes":30}"""))
                .hasStatus(200);
        step("district", path, "{\"verb\":\"REQUEST\",\"evidence\":\"来函\"}", 200);
        step("parks", path, "{\"verb\":\"CHECK\",\"evidence\":\"x\"}", 404);
        step("district", path, "{\"verb\":\"CHECK\",\"evidence\":\"自己审\"}", 422);
        step("legal", path, "{\"verb\":\"CHECK\",\"evidence\":\"法审意见\"}", 200);
        step("district", path, "{\"verb\":\"ADMIT\",\"evidence\":\"自己定\"}", 422);
        step("legal", path, "{\"verb\":\"ADMIT\",\"evidence\":\"法审人定\"}", 422);
        step("leader", path, "{\"verb\":\"ADMIT\",\"evidence\":\"会议纪要\"}", 200);
        assertThat(doors.send("POST", "district", "/api/v1/supervision", null, task)).as("not published yet").hasStatus(422);
        assertThat(doors.json("district", "/api/v1/burden?from=2018-10").get("months").get(0).get("items").asInt())
                .isEqualTo(doors.json("district", ITEMS + "?day=2018-10-31").get("count").asInt());
        step("leader", path, "{\"verb\":\"PUBLISH\",\"evidence\":\"公告\",\"validFrom\":\"2018-10-31\"}", 200);
        assertThat(doors.send("POST", "district", "/api/v1/supervision", null, task)).hasStatus(201);
        step("leader", path, "{\"verb\":\"WITHDRAW\",\"evidence\":\"减负\"}", 200);
        assertThat(doors.send("POST", "district", "/api/v1/supervision", null, task)).hasStatus(422);
    }

    @Test
    void refusesAssistanceWithoutABasisAndRepeatsHarmlessly() {
        var id = UUID.randomUUID();
        var body = "{\"id\":\"" + id + "\",\"facts\":" + FACTS.formatted("") + "}";
        assertThat(doors.send("POST", "district", REQUESTS, null, body)).hasStatus(201);
        assertThat(doors.send("POST", "district", REQUESTS, null, body)).hasStatus(201);
        var path = REQUESTS + "/" + id;
        step("district", path, "{\"verb\":\"REQUEST\",\"evidence\":\"来函\"}", 422);
        assertThat(doors.send("POST", "district", path + "/step", null, "{\"verb\":\"REQUEST\"}")).hasStatus(428);
        assertThat(doors.get("parks", path).getResponse().getStatus()).as("another department's").isEqualTo(404);
        assertThat(doors.send("POST", "peihualu", REQUESTS, null, "{\"facts\":" + FACTS.formatted("x") + "}")).hasStatus(403);
    }

    @Test
    void refusesAPatrolRegimeOnceItsItemIsWithdrawnAndLeadsToTheRequest() {
        var shipped = item(doors.json("district", ITEMS + "?limit=200&day=2018-10-31"), "公厕每周巡查（社区级）/ weekly patrol of toilets");
        assertThat(shipped.get("suggestion").asBoolean()).isTrue();
        var regime = Map.ofEntries(Map.entry("kind", "TOILET"), Map.entry("level", "COMMUNITY"), Map.entry("times", "2"),
                Map.entry("rhythm", "DAY"), Map.entry("month6", "true"), Map.entry("from", "2018-10-31"),
                Map.entry("source", "会议纪要"));
        assertThat(doors.form("district", "/patrols/regimes", regime)).hasStatus(302);
        step("district", REQUESTS + "/" + shipped.get("id").asString(), "{\"verb\":\"WITHDRAW\",\"evidence\":\"减负\"}", 200);
        assertThat(Doors.body(doors.form("district", "/patrols/regimes", regime))).contains("不能下达给社区", "REGIME patrol.TOILET",
                "href=\"/services/admission/", "打开对应的准入事项");
    }

    @Test
    void addsUpTheBurdenFromItsRecordsAndFallsWithAWithdrawal() {
        var months = doors.json("district", "/api/v1/burden?from=2017-02&to=2018-10&view=THEN").get("months");
        assertThat(months.size()).isEqualTo(21);
        assertThat(months.get(0).get("communities").asInt()).isEqualTo(103);
        var february = months.get(12).get("estimate").get("minutes").asInt();
        var march = months.get(13).get("estimate").get("minutes").asInt();
        assertThat(february - march).as("the ledger of the inspection was withdrawn").isEqualTo(480);
        assertThat(months.get(13).get("index").decimalValue()).isLessThan(months.get(12).get("index").decimalValue());
        var october = months.get(20).get("load");
        assertThat(october.get("looks").asInt()).isPositive();
        var page = doors.page("district", "/services/burden/records?sort=FORM&month=2018-10");
        assertThat(page.split("<tr>").length - 2).isEqualTo(Math.min(1_000, october.get("forms").asInt()));
        var parts = doors.json("district", "/api/v1/burden/communities?month=2018-10&view=THEN").get("communities").valueStream()
                .mapToInt(one -> one.get("load").get("forms").asInt()).sum();
        assertThat(parts).isEqualTo(october.get("forms").asInt());
    }

    @Test
    void countsOnTheFrontPageWhatTheListsShow() {
        var day = "2018-10-31";
        for (var list : List.of("SELF_GOVERNMENT", "ASSISTANCE", "PURCHASABLE", "NEGATIVE", "PLATE")) {
            var count = doors.json("district", ITEMS + "?limit=200&list=" + list + "&day=" + day);
            assertThat(count.get("count").asInt()).as(list).isEqualTo(count.get("items").size()).isPositive();
        }
        var plates = doors.json("district", "/api/v1/community-plates?hanging=true&allowed=false");
        assertThat(plates.get("count").asInt()).isEqualTo(plates.get("plates").size()).isPositive();
    }

    @Test
    void takesItsOwnExportBackWithoutAnyChange() {
        var table = doors.page("district", "/services/admission/export.csv?day=");
        assertThat(upload(table)).containsPattern("<dd>0</dd>\\s*<dt>[^<]*</dt><dd>0</dd>\\s*<dt>[^<]*</dt><dd>[1-9]")
                .doesNotContain("name=\"onlyGood\"");
        assertThat(upload("清单,事项,覆盖事项\n协助工作清单,新事项,乱写\n不存在的清单,另一事项,\n")).contains("不是有效的覆盖事项",
                "不存在的清单");
    }

    @Test
    void saysOfAPlateWhatAllowsItAndTakesItDownOnce() {
        var id = UUID.randomUUID();
        var path = "/api/v1/community-plates/" + id;
        assertThat(doors.send("POST", "peihualu", "/api/v1/community-plates", null, "{\"id\":\"" + id
                + "\",\"unit\":\"510108005004\",\"title\":\"演示基地\",\"day\":\"2018-05-01\",\"evidence\":\"照片\"}")).hasStatus(201);
        assertThat(doors.page("peihualu", "/services/admission/plates")).contains("演示基地", "无依据");
        assertThat(doors.get("erxianqiao", path).getResponse().getStatus()).isEqualTo(404);
        assertThat(doors.send("POST", "peihualu", path + "/down", doors.tag("peihualu", path),
                "{\"day\":\"2018-04-01\",\"evidence\":\"照片\"}")).hasStatus(422);
        assertThat(doors.send("POST", "peihualu", path + "/down", doors.tag("peihualu", path),
                "{\"day\":\"2018-10-30\",\"evidence\":\"照片\"}")).hasStatus(200);
    }

    private void step(String username, String path, String body, int status) {
        var tag = doors.tag("district", path);
        assertThat(doors.send("POST", username, path + "/step", tag, body).getResponse().getStatus()).as(username + body)
                .isEqualTo(status);
    }

    private static JsonNode item(JsonNode page, String title) {
        return page.get("items").valueStream().filter(one -> one.get("facts").get("title").asString().equals(title)).findFirst()
                .orElseThrow();
    }

    private static List<String> numbers(JsonNode page) {
        return page.get("items").valueStream().map(one -> one.get("number").asString()).toList();
    }

    private String upload(String content) {
        return Doors.body(mvc.perform(MockMvcRequestBuilders.multipart("/services/admission/import")
                .file(new MockMultipartFile("file", "x.csv", "text/plain", content.getBytes(StandardCharsets.UTF_8)))
                .with(As.districtOfficial()).with(SecurityMockMvcRequestPostProcessors.csrf())));
    }
}
