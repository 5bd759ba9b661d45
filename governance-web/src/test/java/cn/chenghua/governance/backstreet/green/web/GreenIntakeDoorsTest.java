package cn.chenghua.governance.backstreet.green.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.responsibility.web.Doors;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;

@SystemTest
@Transactional
class GreenIntakeDoorsTest {

    private static final String NOTHING_BUT = "<dd>0</dd>\\s*<dt>[^<]*</dt><dd>0</dd>\\s*<dt>[^<]*</dt><dd>%d</dd>\\s*<dt>[^<]*</dt><dd>0</dd>";

    @Autowired
    MockMvcTester mvc;
    @Autowired
    AccountRepository accounts;
    @Autowired
    Hierarchies hierarchies;
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
    void whatWasExportedChangesNothingWhenItComesBack() {
        var rows = doors.json("district", "/api/v1/green?limit=1").get("count").asInt();
        var drawn = doors.json("district", "/api/v1/green?limit=1&drawn=true").get("count").asInt();
        assertThat(rows).isGreaterThan(drawn);
        assertThat(upload("/backstreet/green/import", "green.csv", doors.page("district", "/backstreet/green/export.csv"),
                Map.of())).containsPattern(NOTHING_BUT.formatted(rows));
        assertThat(upload("/backstreet/green/import", "green.geojson",
                doors.page("district", "/backstreet/green/export.geojson"), Map.of()))
                .containsPattern(NOTHING_BUT.formatted(drawn));
        var ways = doors.page("district", "/backstreet/slow/export.csv");
        assertThat(upload("/backstreet/slow/import", "slow.csv", ways, Map.of()))
                .containsPattern(NOTHING_BUT.formatted(ways.lines().count() - 1));
    }

    @Test
    void registersDrawsAndTellsWhatIsWrongRowByRow() {
        var table = """
                编号,名称,类别,级别分类,单位,责任单位,申报数量（米、平方米）,申报长度（公里）,计量依据,图形来源,"图形（WKT，WGS84）"
                2018-XY-8001,培华路新小游园,小游园·微绿地,小游园,培华路社区,建设路街道办事处,2600,,按图形实测,测绘院,"POLYGON((104.11 30.67,104.1106 30.6701,104.1105 30.6705,104.1099 30.6704,104.11 30.67))"
                2018-XY-8002,轴颠倒小游园,小游园·微绿地,小游园,培华路社区,建设路街道办事处,2600,,,测绘院,"POLYGON((30.67 104.11,30.6701 104.1106,30.6705 104.1105,30.67 104.11))"
                2018-XY-8003,自交小游园,小游园·微绿地,小游园,培华路社区,建设路街道办事处,2600,,,测绘院,"POLYGON((104.11 30.67,104.111 30.671,104.111 30.67,104.11 30.671,104.11 30.67))"
                2018-LD-8004,公里写成米的绿道,绿道,社区级,培华路社区,建设路街道办事处,,5769,,测绘院,"LINESTRING(104.1 30.69, 104.1123 30.6951, 104.1201 30.704, 104.13 30.7055, 104.1466 30.72)"
                2018-LD-8005,画成面的绿道,绿道,社区级,培华路社区,建设路街道办事处,600,,,测绘院,"POLYGON((104.11 30.67,104.1106 30.6701,104.1105 30.6705,104.11 30.67))"
                """;
        var dry = upload("/backstreet/green/import", "green.csv", table, Map.of());
        assertThat(dry).contains("似乎颠倒了", "自相交", "过大", "绿道须画成线").containsPattern("<dd>1</dd>\\s*<dt>[^<]*</dt><dd>0</dd>");
        assertThat(apply("/backstreet/green/import/apply", dry)).hasStatus(302);
        entities.flush();
        var found = doors.json("district", "/api/v1/green?text=2018-XY-8001").get("sites").get(0);
        assertThat(found.get("amount").asDouble()).isBetween(2_654.0, 2_658.0);
        assertThat(found.get("basis").asString()).isEqualTo("GEOMETRY");
        assertThat(doors.json("district", "/api/v1/green?text=轴颠倒").get("count").asInt()).isZero();
    }

    @Test
    void asksBeforeItTakesWhatAShiftedMapDrew() {
        var park = doors.json("district", "/api/v1/green?limit=1&level=PARK&drawn=true").get("sites").get(0);
        var id = park.get("id").asString();
        var ring = doors.json("district", "/api/v1/green/" + id).get("geometry").get("coordinates").get(0);
        var wkt = ring.valueStream().map(at -> {
            var off = Crs.GCJ02.fromWgs84(new Coordinate(at.get(0).asDouble(), at.get(1).asDouble()));
            return off.x + " " + off.y;
        }).collect(java.util.stream.Collectors.joining(",", "POLYGON((", "))"));
        var table = "编号,图形来源,\"图形（WKT，WGS84）\"\n" + park.get("number").asString() + ",高德采集,\"" + wkt + "\"\n";
        assertThat(upload("/backstreet/green/import", "green.csv", table, Map.of())).contains("偏移坐标系");
        assertThat(upload("/backstreet/green/import", "green.csv", table, Map.of("moved", "true"))).doesNotContain("偏移坐标系");
        assertThat(upload("/backstreet/green/import", "green.csv", table, Map.of("crs", "GCJ02"))).doesNotContain("偏移坐标系");
        var ways = doors.page("district", "/backstreet/slow/export.csv");
        assertThat(upload("/backstreet/slow/import", "slow.csv", ways, Map.of("crs", "WGS84"))).doesNotContain("疑似 GCJ02");
        var shifted = Pattern.compile("(10[34]\\.\\d+) (30\\.\\d+)").matcher(ways).replaceAll(at -> {
            var off = Crs.GCJ02
                    .fromWgs84(new Coordinate(Double.parseDouble(at.group(1)), Double.parseDouble(at.group(2))));
            return "%.7f %.7f".formatted(off.x, off.y);
        });
        assertThat(upload("/backstreet/slow/import", "slow.csv", shifted, Map.of())).contains("疑似 GCJ02");
        assertThat(upload("/backstreet/slow/import", "slow.csv", shifted, Map.of("crs", "GCJ02"))).doesNotContain("疑似");
    }

    @Test
    void saysWhatIsNoMap() {
        assertThat(upload("/backstreet/green/import", "x.geojson", "{\"type\":\"FeatureCollection\",\"features\":[]}", Map.of()))
                .contains("既不是含要素的 GeoJSON");
        assertThat(upload("/backstreet/slow/import", "x.geojson", "{\"type\":", Map.of())).contains("既不是含要素的 GeoJSON");
    }

    private String upload(String path, String name, String content, Map<String, String> said) {
        var request = MockMvcRequestBuilders.multipart(path)
                .file(new MockMultipartFile("file", name, "text/plain", content.getBytes(StandardCharsets.UTF_8)))
                .param("source", "测绘院2018");
        said.forEach(request::param);
        return Doors.body(mvc.perform(request.with(doors.as("district")).with(csrf())));
    }

    private MvcTestResult apply(String path, String dry) {
        return mvc.post().uri(path).with(doors.as("district")).with(csrf()).param("upload", hidden(dry, "upload"))
                .param("encoding", hidden(dry, "encoding")).param("onlyGood", "true").param("total", "5").exchange();
    }

    private static String hidden(String page, String name) {
        var field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(field.find()).as(page).isTrue();
        return field.group(1);
    }
}
