package cn.chenghua.governance.network.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.network.Blocks;
import cn.chenghua.governance.responsibility.web.Doors;
import cn.chenghua.governance.site.SystemTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;

@SystemTest
@Transactional
class NetworkDoorsTest {

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
    void showsTheEditionInForceWithWhatWasChecked() {
        var report = doors.json("district", "/api/v1/network");
        assertThat(report.get("edition").get("number").asInt()).isPositive();
        assertThat(report.get("believableShare").asDouble()).isBetween(0.2, 0.95);
        assertThat(doors.page("district", "/network")).contains("拓扑检查", "路网过疏", "演示数据");
        assertThat(doors.page("district", "/network/gaps.csv")).contains("apart_m");
        assertThat(doors.page("district", "/network/density.csv")).contains("km_per_km2_around");
        assertThat(doors.json("district", "/network/map").get("features").size())
                .isGreaterThan(report.get("edition").get("edges").asInt());
        var edges = doors.json("district", "/api/v1/network/edges?limit=2");
        assertThat(edges.get("edges").size()).isEqualTo(2);
        assertThat(edges.get("next").asString()).contains("after=2");
    }

    @Test
    void takesTablesInAsANewEditionAndLeavesTheEarlierAsItWas() {
        var before = doors.json("district", "/api/v1/network").get("edition").get("number").asInt();
        var dry = upload(nodes(Crs.WGS84), edges("length_m", "100"), "WGS84");
        assertThat(dry).contains("20 个节点、31 条路段");
        assertThat(doors.json("district", "/api/v1/network").get("edition").get("number").asInt()).isEqualTo(before);
        apply(dry, "WGS84");
        var report = doors.json("district", "/api/v1/network");
        assertThat(report.get("edition").get("number").asInt()).isEqualTo(before + 1);
        assertThat(report.get("walkableMetres").asDouble()).isEqualTo(3_100);
        assertThat(doors.json("district", "/api/v1/network?edition=" + before).get("edition").get("edges").asInt())
                .isGreaterThan(31);
        apply(upload(nodes(Crs.WGS84), edges("length_m", "100"), "WGS84"), "WGS84");
        assertThat(doors.json("district", "/api/v1/network").get("edition").get("number").asInt()).isEqualTo(before + 1);
        var again = upload(doors.page("district", "/network/nodes.csv"), doors.page("district", "/network/edges.csv"), "WGS84");
        assertThat(again).as("an export comes back unchanged").contains("内容与现行版本相同");
        assertThat(upload(nodes(Crs.GCJ02), edges("length_m", "100"), "GCJ02")).contains("20 个节点");
    }

    @Test
    void tellsWhatIsWrongByRowAndTakesNothing() {
        var broken = upload(nodes(Crs.WGS84).replace("N3,", "N2,"), edges("length_m", "100"), "WGS84");
        assertThat(broken).contains("编号重复", "节点表中没有此节点", "整份不导入").doesNotContain("/network/import/apply");
        assertThat(upload(nodes(Crs.WGS84), edges("length_km", "100"), "WGS84")).contains("表头写公里，数值却像米");
        assertThat(upload("node_id,lon,lat\n1,30.66,104.1\n2,30.66,104.101\n", "edge_id,u,v\n1,1,2\n", "WGS84"))
                .contains("经度与纬度互换");
        assertThat(upload("{\"type\":", null, "WGS84")).contains("文件不是含线状要素的 GeoJSON");
    }

    @Test
    void takesLinesAndMakesNodesWhereTheyMeet() {
        var lines = """
                {"type":"FeatureCollection","features":[
                 {"type":"Feature","properties":{"name":"培华路"},"geometry":{"type":"LineString","coordinates":[[104.1,30.66],[104.101,30.66]]}},
                 {"type":"Feature","properties":{"name":"培华东路"},"geometry":{"type":"LineString","coordinates":[[104.101,30.66],[104.102,30.66]]}}]}""";
        assertThat(upload(lines, null, "WGS84")).contains("3 个节点、2 条路段");
    }

    @Test
    void refusesEditionsThatAreNotThere() {
        assertThat(doors.get("district", "/api/v1/network?edition=99").getResponse().getStatus()).isEqualTo(400);
    }

    private String upload(String nodes, @Nullable String edges, String crs) {
        var request = MockMvcRequestBuilders.multipart("/network/import").file(file("file", nodes));
        if (edges != null) {
            request.file(file("edges", edges));
        }
        return Doors.body(mvc.perform(request.param("crs", crs).param("standsFor", "2018-10-01").param("source", "普查")
                .with(doors.as("district")).with(csrf())));
    }

    private void apply(String dry, String crs) {
        assertThat(doors.form("district", "/network/import/apply",
                Map.of("upload", hidden(dry, "upload"), "edges", hidden(dry, "edges"), "crs", crs, "standsFor", "2018-10-01",
                        "source", "普查", "certain", "true")))
                .hasStatus(302);
    }

    private static MockMultipartFile file(String name, String content) {
        return new MockMultipartFile(name, name + ".csv", "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }

    private static String hidden(String page, String name) {
        var field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(field.find()).as(page).isTrue();
        return field.group(1);
    }

    private static String nodes(Crs crs) {
        var table = new StringBuilder("node_id,lon,lat\n");
        Blocks.of(5, 4).network().nodes().forEach(node -> {
            var at = crs.fromWgs84(new Coordinate(node.longitude(), node.latitude()));
            table.append(node.key()).append(',').append(at.x).append(',').append(at.y).append('\n');
        });
        return table.toString();
    }

    private static String edges(String head, String length) {
        var network = Blocks.of(5, 4).network();
        var table = new StringBuilder("edge_id,u,v," + head + "\n");
        network.edges().forEach(edge -> table.append(edge.key()).append(',').append(network.nodes().get(edge.from()).key())
                .append(',').append(network.nodes().get(edge.to()).key()).append(',').append(length).append('\n'));
        return table.toString();
    }
}
