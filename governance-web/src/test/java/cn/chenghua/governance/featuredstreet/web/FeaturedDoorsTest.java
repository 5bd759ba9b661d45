package cn.chenghua.governance.featuredstreet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

import cn.chenghua.governance.access.AccountRepository;
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

@SystemTest
@Transactional
class FeaturedDoorsTest {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    AccountRepository accounts;
    @Autowired
    Hierarchies hierarchies;
    @Autowired
    Clock clock;

    private Doors doors;

    @BeforeEach
    void open() {
        doors = new Doors(mvc, accounts, hierarchies, clock);
    }

    @Test
    void showsEveryPageInBothLanguages() {
        var street = first("streets", "standing=DUE", "RECOGNISED", "standing");
        var evaluation = doors.json("district", "/api/v1/featured/streets/" + street + "/evaluations").get("evaluations").get(0)
                .get("id").asString();
        for (var path : List.of("/featured", "/featured/streets", "/featured/streets/" + street,
                "/featured/streets/" + street + "/evaluations/" + evaluation, "/featured/scorecard", "/featured/communities",
                "/featured/communities/" + first("communities"), "/featured/estates", "/featured/estates/" + first("estates"),
                "/featured/brands", "/featured/brands/" + first("brands"), "/featured/programmes", "/featured/opening",
                "/featured/rules", "/featured/streets/import", "/featured/communities/import", "/featured/estates/import",
                "/featured/brands/import", "/projects/" + street, "/projects/" + first("communities"),
                "/projects/" + first("estates"))) {
            for (var language : List.of("zh-CN", "en")) {
                assertThat(doors.page("district", path + "?lang=" + language)).as(path).doesNotContain("??").contains("<h1");
            }
        }
    }

    private String first(String register) {
        return doors.json("district", "/api/v1/featured/" + register + "?limit=1").get(register).get(0).get("id").asString();
    }

    private String first(String register, String query, String other, String field) {
        var found = doors.json("district", "/api/v1/featured/" + register + "?limit=1&" + query).get(register);
        return found.isEmpty()
                ? doors.json("district", "/api/v1/featured/" + register + "?limit=1&" + field + "=" + other).get(register).get(0)
                        .get("id").asString()
                : found.get(0).get("id").asString();
    }

    @Test
    void tellsAHistoryWhoseListsAreAsLongAsTheFiguresSay() {
        var streets = doors.json("district", "/api/v1/featured/streets?limit=200");
        assertThat(streets.get("count").asInt()).isEqualTo(streets.get("streets").size()).isGreaterThanOrEqualTo(36);
        for (var standing : List.of("WITHDRAWN", "EVALUATED", "WORKS")) {
            var some = doors.json("district", "/api/v1/featured/streets?limit=200&standing=" + standing);
            assertThat(some.get("count").asInt()).as(standing).isEqualTo(some.get("streets").size()).isPositive();
        }
        var estates = doors.json("district", "/api/v1/featured/estates?limit=200&stage=accepted");
        assertThat(estates.get("count").asInt()).isEqualTo(estates.get("estates").size()).isGreaterThanOrEqualTo(27);
        assertThat(doors.json("district", "/api/v1/featured/brands").get("count").asInt()).isGreaterThanOrEqualTo(5);
        var slots = doors.page("district", "/featured/communities");
        assertThat(slots).contains("保和街道和美社区市级示范社区", "青龙街道自强社区市级示范社区", "空缺名额");
        assertThat(doors.page("district", "/featured/opening")).contains("部分开业不计数");
        assertThat(doors.page("district", "/featured/programmes")).contains("建设路片区特色打造", "不计算百分比");
    }

    @Test
    void takesItsOwnExportsBackWithoutAnyChange() {
        for (var register : List.of("streets", "communities", "estates", "brands")) {
            var table = doors.page("district", "/featured/" + register + "/export.csv");
            assertThat(upload(register, table)).as(register)
                    .containsPattern("<dd>0</dd>\\s*<dt>[^<]*</dt><dd>0</dd>\\s*<dt>[^<]*</dt><dd>[1-9]")
                    .doesNotContain("name=\"onlyGood\"");
        }
    }

    @Test
    void tellsRowByRowWhatIsWrong() {
        assertThat(upload("streets", "编号,主类别\n2017-TS-0001,旅游、酒吧\n")).contains("主类别只能有一个");
        assertThat(upload("communities", "编号,命名日期,依据\n2017-SF-0003,2018-10-01,成华社治〔2018〕9号\n")).contains("不能“命名”");
        assertThat(upload("estates", "编号,子系统,安装验收情况,日期\n2017-ZH-9999,视频监控,已验收,2018-01-01\n")).contains("2017-ZH-9999");
    }

    @Test
    void refusesOverRestWhatTheRulesForbid() {
        var street = first("streets", "standing=WORKS", "WORKS", "standing");
        var path = "/api/v1/featured/streets/" + street;
        assertThat(doors.send("PUT", "district", path, doors.tag("district", path),
                "{\"mainClass\":[\"BARS\",\"TOURISM\"],\"evidence\":\"x\"}")).hasStatus(422).bodyText()
                .contains("featured.street.classes");
        assertThat(doors.send("PUT", "district", path, null, "{\"theme\":\"x\"}")).hasStatus(428);
        assertThat(doors.send("POST", "district", path + "/recognitions", doors.tag("district", path),
                "{\"evidence\":\"成华特色街〔2018〕1号\"}")).hasStatus(422).bodyText().contains("featured.recognition.evaluation");
        var community = doors.json("district", "/api/v1/featured/communities?state=SUPPORTED").get("communities").get(0).get("id")
                .asString();
        var steps = "/api/v1/featured/communities/" + community;
        assertThat(doors.send("POST", "district", steps + "/steps", doors.tag("district", steps),
                "{\"verb\":\"NAME\",\"evidence\":\"成华社治〔2018〕9号\"}")).hasStatus(422).bodyText().contains("workflow.step");
    }

    private String upload(String register, String content) {
        return Doors.body(mvc.perform(MockMvcRequestBuilders.multipart("/featured/" + register + "/import")
                .file(new MockMultipartFile("file", "x.csv", "text/plain", content.getBytes(StandardCharsets.UTF_8)))
                .with(As.districtOfficial()).with(SecurityMockMvcRequestPostProcessors.csrf())));
    }
}
