package cn.chenghua.governance.backstreet.web;

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
class BackstreetDoorsTest {

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
        for (var path : List.of("/backstreet", "/backstreet/rules", "/backstreet/streets", "/backstreet/streets?state=DUE",
                "/backstreet/streets/import", "/backstreet/links", "/backstreet/links/import", "/backstreet/removals",
                "/backstreet/removals/new", "/backstreet/removals/import", "/backstreet/measures", "/backstreet/measures/new",
                "/backstreet/policy")) {
            for (var language : List.of("zh-CN", "en")) {
                var page = doors.page("district", path + (path.contains("?") ? "&" : "?") + "lang=" + language);
                assertThat(page).as(path).doesNotContain("??").contains("<h1");
            }
        }
    }

    @Test
    void countsOnTheOverviewWhatTheListsShow() {
        var streets = doors.json("district", "/api/v1/backstreet/streets?limit=200");
        assertThat(streets.get("count").asInt()).isGreaterThanOrEqualTo(142).isEqualTo(streets.get("streets").size());
        for (var state : List.of("DUE", "HELD", "RELAPSED", "TO_ACCEPT")) {
            assertThat(doors.json("district", "/api/v1/backstreet/streets?limit=200&state=" + state).get("streets").size())
                    .as(state).isPositive();
        }
        assertThat(doors.page("district", "/backstreet")).contains(streets.get("count").asInt() + " 条");
    }

    @Test
    void showsEachRecordWithWhatItRestsOn() {
        var relapsed = doors.json("district", "/api/v1/backstreet/streets?state=RELAPSED").get("streets").get(0).get("id")
                .asString();
        assertThat(doors.page("district", "/backstreet/streets/" + relapsed)).contains("反弹", "成华区城管局", "据纸质文件补录");
        assertThat(doors.page("district", "/projects/" + relapsed)).contains("/backstreet/streets/" + relapsed);
        var link = doors.json("district", "/api/v1/backstreet/links?open=true").get("links").get(0).get("id").asString();
        assertThat(doors.page("district", "/backstreet/links/" + link)).contains("竣工长度", "计入长度");
        var second = doors.json("district", "/api/v1/backstreet/links?open=true").get("links").get(1);
        assertThat(doors.json("district", "/api/v1/backstreet/links/" + second.get("id").asString()).get("openings").get(0)
                .get("overlaps").size()).as("it lies in part upon the first").isEqualTo(1);
        var site = doors.json("district", "/api/v1/backstreet/removals").get("sites").get(0).get("id").asString();
        assertThat(doors.page("district", "/backstreet/removals/" + site)).contains("2018-CQ-");
        assertThat(doors.page("district", "/backstreet/removals")).contains("超过拆违", "超过点位周长");
        assertThat(doors.get("jianshelu", "/backstreet/removals/" + foreignSite()).getResponse().getStatus()).isEqualTo(404);
        assertThat(doors.page("district", "/backstreet/policy")).contains("空缺");
    }

    private String foreignSite() {
        return doors.json("district", "/api/v1/backstreet/removals?unit=" + As.ERXIANQIAO).get("sites").get(0).get("id")
                .asString();
    }

    @Test
    void takesItsOwnExportBackWithoutAnyChange() {
        for (var register : List.of("streets", "links", "removals")) {
            var table = doors.page("district", "/backstreet/" + register + "/export.csv");
            assertThat(upload(register, "x.csv", table)).as(register)
                    .containsPattern("<dd>0</dd>\\s*<dt>[^<]*</dt><dd>0</dd>\\s*<dt>[^<]*</dt><dd>[1-9]")
                    .doesNotContain("name=\"onlyGood\"");
        }
    }

    @Test
    void tellsRowByRowWhatIsWrong() {
        assertThat(upload("streets", "x.csv", "编号,登记长度（公里）\n2017-BJ-0010,640\n")).contains("公里的列下");
        assertThat(upload("streets", "x.geojson", """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"number":"2017-BJ-0010"},
                "geometry":{"type":"LineString","coordinates":[[30.67,104.1],[30.671,104.1]]}}]}""")).contains("颠倒");
        assertThat(upload("streets", "x.geojson",
                """
                        {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"number":"2017-BJ-0010"},
                        "geometry":{"type":"LineString","coordinates":[[104.1,30.67],[104.102,30.67],[104.101,30.671],[104.101,30.669]]}}]}"""))
                .contains("自相交");
    }

    private String upload(String register, String name, String content) {
        return Doors.body(mvc.perform(MockMvcRequestBuilders.multipart("/backstreet/" + register + "/import")
                .file(new MockMultipartFile("file", name, "text/plain", content.getBytes(StandardCharsets.UTF_8)))
                .param("source", "测绘").with(As.districtOfficial()).with(SecurityMockMvcRequestPostProcessors.csrf())));
    }
}
