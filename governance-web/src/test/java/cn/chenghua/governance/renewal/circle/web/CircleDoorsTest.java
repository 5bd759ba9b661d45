package cn.chenghua.governance.renewal.circle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.responsibility.web.Doors;
import cn.chenghua.governance.site.StatementBook;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

@SystemTest
class CircleDoorsTest {

    private static final String API = "/api/v1/renewal/circle";
    private static final int BUDGET = 14;

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
    private Doors doors;

    @BeforeEach
    void open() {
        doors = new Doors(mvc, accounts, hierarchies, clock);
    }

    @Test
    void coversTheSameResidentsOnThePageInTheReportAndInItsGaps() {
        var coverage = doors.json("district", API + "/coverage");
        assertThat(coverage.get("classes").size()).isEqualTo(8);
        for (var one : coverage.get("classes")) {
            var adults = one.get("walkers").get("ADULT");
            var gaps = doors.json("district", one.get("evidence").asString());
            var left = gaps.get("gaps").valueStream().mapToLong(gap -> gap.get("residents").asLong()).sum();
            assertThat(adults.get("covered").asLong() + left).as(one.get("facilityClass").asString())
                    .isEqualTo(adults.get("counted").asLong());
            assertThat(gaps.get("notConcluded").valueStream().mapToLong(gap -> gap.get("residents").asLong()).sum())
                    .isEqualTo(adults.get("notConcluded").asLong()).isPositive();
        }
        assertThat(doors.page("district", "/renewal/circle")).contains("测算依据", "居民数为推算值", "此处不可信", "演示");
    }

    @Test
    void partsAddUpToTheWhole() {
        var whole = doors.json("district", API + "/coverage").get("classes").get(0).get("walkers").get("ELDER");
        var csv = doors.page("district", "/renewal/circle/coverage.csv").lines().skip(1).map(line -> line.split(","))
                .filter(cells -> cells[4].equals("education") && cells[5].equals("ELDER")).toList();
        assertThat(csv.stream().mapToLong(cells -> Long.parseLong(cells[6])).sum()).isEqualTo(whole.get("covered").asLong());
        assertThat(csv.stream().mapToLong(cells -> Long.parseLong(cells[7])).sum()).isEqualTo(whole.get("counted").asLong());
    }

    @Test
    void showsAnOfficialTheResidentsOfHisUnitAlone() {
        var own = doors.json("jianshelu", API + "/coverage").get("classes").get(0).get("walkers").get("ADULT");
        var narrowed = doors.json("district", API + "/coverage?unit=510108005000").get("classes").get(0).get("walkers")
                .get("ADULT");
        assertThat(own).isEqualTo(narrowed);
        assertThat(doors.get("jianshelu", API + "/coverage?unit=510108007000").getResponse().getStatus()).isEqualTo(404);
        assertThat(doors.get("district", API + "/coverage?street=x").getResponse().getStatus()).isEqualTo(400);
        assertThat(doors.get("district", API + "/gaps?class=CASTLES").getResponse().getStatus()).isEqualTo(400);
    }

    @Test
    void proposesSitesThatServeNoMoreThanTheBound() {
        var found = doors.json("district", API + "/sites?class=SPORT&count=5");
        var sum = found.get("sites").valueStream().mapToLong(site -> site.get("residents").asLong()).sum();
        assertThat(sum).isPositive().isEqualTo(found.get("served").asLong()).isLessThanOrEqualTo(found.get("most").asLong());
        assertThat(doors.page("district", "/renewal/circle/sites?class=SPORT")).contains("作为情景试算", "最好结果");
        assertThat(doors.page("district", "/renewal/circle/gaps?class=SPORT&walker=ELDER")).contains("最近的设施", "不下结论");
    }

    @Test
    void keepsScenariosOverRestOnceAndByVersion() {
        var id = UUID.randomUUID();
        var body = """
                {"id":"%s","name":"建设路增设小学","place":"510108005000","changes":[{"verb":"ADD","facilityClass":"EDUCATION",
                 "name":"建设路三小","longitude":104.11,"latitude":30.66}]}""".formatted(id);
        var made = doors.send("POST", "jianshelu", API + "/scenarios", null, body);
        assertThat(made).hasStatus(201);
        assertThat(doors.send("POST", "jianshelu", API + "/scenarios", null, body)).hasStatus(201);
        assertThat(doors.send("POST", "jianshelu", API + "/scenarios", null, body.replace("三小", "四小"))).hasStatus(409);
        var path = API + "/scenarios/" + id;
        var plan = "{\"name\":\"建设路增设小学\",\"changes\":[]}";
        assertThat(doors.send("PUT", "jianshelu", path, null, plan)).hasStatus(428);
        assertThat(doors.send("PUT", "jianshelu", path, "\"7\"", plan)).hasStatus(412);
        assertThat(doors.send("PUT", "jianshelu", path, doors.tag("jianshelu", path), plan)).hasStatus(200);
        assertThat(doors.json("district", path + "/comparison").get("classes").get(0).get("difference").asLong()).isZero();
        assertThat(doors.send("POST", "jianshelu", API + "/scenarios", null, body.replace("510108005000", "510108007000")
                .replace(id.toString(), UUID.randomUUID().toString()))).hasStatus(403);
    }

    @Test
    void takesSettlementsAndFacilitiesInAndSaysWhatCannotBePlaced() {
        var settlements = "code,level,lat,lon,coord_quality,population_est_2017\n510108005000,subdistrict,30.66,104.1,A,90000\n"
                + "510108005004,community,30.66,104.1,B,9500\n510108999999,community,30.66,104.1,B,1\n";
        var dry = upload("settlements", settlements);
        assertThat(dry).contains("510108999999").containsPattern("<dd>1</dd>");
        var facilities = "facility_id,category,name_zh,lat,lon,position_quality\nT-1,primary_school,培华路小学,30.66,104.1,A\n"
                + "T-2,primary_school,无址小学,,,none\nT-3,metro_station,地铁站,30.66,104.1,A\nT-4,primary_school,界外小学,39.9,116.4,A\n";
        var checked = upload("facilities", facilities);
        assertThat(checked).contains("不属八类公共设施", "不在本区");
        var before = unplaced();
        var taken = doors.form("district", "/renewal/circle/facilities/import/apply",
                Map.of("upload", hidden(checked, "upload"), "encoding", hidden(checked, "encoding"), "onlyGood", "true", "total",
                        "4"));
        assertThat(taken).hasStatus(302);
        assertThat(unplaced()).isEqualTo(before + 2);
        assertThat(upload("facilities", facilities))
                .containsPattern("<dd>0</dd>\\s*<dt>[^<]*</dt><dd>0</dd>\\s*<dt>[^<]*</dt><dd>3</dd>");
        assertThat(doors.get("jianshelu", "/renewal/circle/facilities/import").getResponse().getStatus()).isIn(403, 404);
    }

    @Test
    void costsAFixedNumberOfStatements() throws Exception {
        doors.page("district", "/renewal/circle");
        assertThat(statements.during(() -> doors.page("district", "/renewal/circle"))).hasSizeLessThanOrEqualTo(BUDGET * 2);
        assertThat(statements.during(() -> doors.json("district", API + "/coverage"))).hasSizeLessThanOrEqualTo(BUDGET);
    }

    private int unplaced() {
        JsonNode basis = doors.json("district", API + "/coverage").get("basis");
        return basis.get("facilitiesUnplaced").asInt();
    }

    private String upload(String what, String table) {
        return Doors.body(mvc.perform(MockMvcRequestBuilders.multipart("/renewal/circle/" + what + "/import")
                .file(new MockMultipartFile("file", "t.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)))
                .param("standsFor", "2018-06-30").param("source", "测试普查").with(doors.as("district")).with(csrf())));
    }

    private static String hidden(String page, String name) {
        var field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(field.find()).as(page).isTrue();
        return field.group(1);
    }
}
