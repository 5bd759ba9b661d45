package cn.chenghua.governance.responsibility.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

@SystemTest
@Transactional
class AssetIntakeDoorsTest {

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
    void takesATableInAfterADryRunThatTellsWhatIsWrong() {
        var table = """
                编号,名称,种类,等级类别,管理层级,管护等级,单位,管护单位,经度,纬度
                ,培华路六巷,街道,背街小巷,社区级,C,培华路社区,建设路街道办事处,104.1,30.67
                JD-0003,,,,,B 级,,,,
                ,培华路七巷,公厕,背街小巷,社区级,C,培华路社区,建设路街道办事处,,
                ,下涧槽九巷,街道,背街小巷,社区级,C,下涧槽社区,二仙桥街道办事处,,
                """;
        var before = doors.json("jianshelu", "/api/v1/assets" + "?limit=200").get("count").asInt();
        var dry = upload("jianshelu", "assets.csv", table, "WGS84");
        assertThat(dry).contains("背街小巷", "单位");
        assertThat(doors.json("jianshelu", "/api/v1/assets" + "?limit=200").get("count").asInt()).isEqualTo(before);
        assertThat(apply("jianshelu", dry, true)).hasStatus(302);
        assertThat(names(doors.json("jianshelu", "/api/v1/assets" + "?text=培华路六巷"))).hasSize(1);
        assertThat(names(doors.json("district", "/api/v1/assets" + "?text=下涧槽九巷"))).isEmpty();
        assertThat(doors.json("jianshelu", "/api/v1/assets" + "?text=JD-0003").get("assets").get(0).get("grade").asString())
                .isEqualTo("B");
        var again = upload("jianshelu", "assets.csv", "编号,管护等级\nJD-0003,B\n", "WGS84");
        assertThat(again).containsPattern("<dd>0</dd>\\s*<dt>[^<]*</dt><dd>0</dd>\\s*<dt>[^<]*</dt><dd>1</dd>");
    }

    @Test
    void whatWasExportedChangesNothingWhenItComesBack() {
        var rows = doors.json("jianshelu", "/api/v1/assets" + "?limit=200").get("count").asInt();
        var csv = doors.page("jianshelu", "/assets/export.csv");
        assertThat(upload("jianshelu", "assets.csv", csv, "WGS84"))
                .containsPattern("<dd>0</dd>\\s*<dt>[^<]*</dt><dd>0</dd>\\s*<dt>[^<]*</dt><dd>" + rows + "</dd>");
    }

    @Test
    void takesGeoJsonInFromTheDeclaredSystem() {
        var map = """
                {"type":"FeatureCollection","features":[
                 {"type":"Feature","properties":{"name":"培华路八巷","kind":"STREET","class":"BACK_STREET","level":"COMMUNITY",
                  "grade":"C","unit":"510108005004","responsible":"建设路街道办事处"},
                  "geometry":{"type":"LineString","coordinates":[[104.1,30.67],[104.102,30.67]]}},
                 {"type":"Feature","properties":{"number":"JD-0004"},
                  "geometry":{"type":"LineString","coordinates":[[104.1,30.67],[104.1,30.675]]}}]}""";
        var dry = upload("jianshelu", "streets.geojson", map, "GCJ02");
        assertThat(apply("jianshelu", dry, false)).hasStatus(302);
        var lane = doors.json("jianshelu", "/api/v1/assets" + "?text=培华路八巷").get("assets").get(0);
        assertThat(lane.get("metres").asDouble()).isBetween(188.0, 195.0);
        assertThat(lane.get("longitude").asDouble()).as("moved from GCJ-02").isBetween(104.0975, 104.0995);
        var known = doors.json("jianshelu", "/api/v1/assets" + "?text=JD-0004").get("assets").get(0);
        assertThat(known.get("name").asString()).isEqualTo("建兴路");
        assertThat(known.get("metres").asDouble()).isBetween(550.0, 560.0);
        assertThat(upload("jianshelu", "broken.geojson", "{\"type\":", "WGS84")).contains("文件既不是含要素的 GeoJSON");
    }

    @Test
    void keepsPhotosInTheFileOfAnAsset() throws Exception {
        var street = doors.json("district", "/api/v1/assets?text=培华路&class=BRANCH").get("assets").get(0).get("id").asString();
        var photo = picture("街面.png");
        var sent = mvc.perform(MockMvcRequestBuilders.multipart("/assets/" + street + "/pieces").file(photo)
                .param("title", "东侧街面").param("takenOn", "2018-10-30").with(doors.as("jianshelu")).with(csrf()));
        assertThat(sent).hasStatus(302);
        assertThat(doors.page("jianshelu", "/assets/" + street)).contains("东侧街面", "/evidence/");
        assertThat(doors.page("chief", "/assets/" + street)).contains("东侧街面").doesNotContain("/evidence/");
        var late = mvc.perform(MockMvcRequestBuilders.multipart("/assets/" + street + "/pieces").file(photo)
                .param("takenOn", "2018-11-02").with(doors.as("jianshelu")).with(csrf()));
        assertThat(late).hasStatus(422).bodyText().contains("晚于今天");
    }

    @Test
    void aChiefOpensThePhotosOfHisAssetsAndNoOtherFile() throws Exception {
        var mine = asset("培华路");
        var foreign = asset("下涧槽路");
        var photo = piece("jianshelu", mine, picture("街面甲.png"));
        var paper = piece("jianshelu", mine,
                new MockMultipartFile("file", "移交.pdf", "application/pdf", "%PDF-1.4 x".getBytes(StandardCharsets.UTF_8)));
        var other = piece("erxianqiao", foreign, picture("街面乙.png"));
        for (var root : List.of("/assets/", "/api/v1/assets/")) {
            var shown = doors.get("chief", root + mine + "/photos/" + photo);
            assertThat(shown).hasStatus(200).hasContentType("image/png");
            assertThat(shown).hasHeader("X-Content-Type-Options", "nosniff");
            for (var path : List.of(mine + "/photos/" + paper, mine + "/photos/" + other, mine + "/photos/" + UUID.randomUUID(),
                    foreign + "/photos/" + other, foreign + "/photos/" + photo, UUID.randomUUID() + "/photos/" + photo)) {
                assertThat(doors.get("chief", root + path)).as(path).hasStatus(404);
            }
            assertThat(doors.get("administrator", root + mine + "/photos/" + photo)).hasStatus(403);
            assertThat(doors.get("erxianqiao", root + mine + "/photos/" + photo)).hasStatus(404);
            assertThat(doors.get("jianshelu", root + mine + "/photos/" + photo)).hasStatus(200);
        }
        for (var tail : List.of("", "/about", "/original")) {
            assertThat(doors.get("chief", "/evidence/" + photo + tail)).as(tail).hasStatus(403);
        }
        assertThat(doors.page("chief", "/assets/" + mine)).contains("/assets/" + mine + "/photos/" + photo, "移交.pdf")
                .doesNotContain("/photos/" + paper, "/evidence/");
        assertThat(doors.json("chief", "/api/v1/assets/" + mine + "/photos").get("photos").valueStream()
                .map(one -> one.get("id").asString()).toList()).contains(photo).doesNotContain(paper);
        assertThat(doors.get("chief", "/api/v1/assets/" + foreign + "/photos")).hasStatus(404);
    }

    private String asset(String name) {
        return doors.json("district", "/api/v1/assets?limit=200&kind=STREET&text=" + name).get("assets").valueStream()
                .filter(one -> one.get("name").asString().equals(name)).findFirst().orElseThrow().get("id").asString();
    }

    /** Puts a file into the file of an asset; the id it got. */
    private String piece(String username, String asset, MockMultipartFile file) {
        assertThat(mvc.perform(MockMvcRequestBuilders.multipart("/assets/" + asset + "/pieces").file(file)
                .with(doors.as(username)).with(csrf()))).hasStatus(302);
        var entry = Stream.of(doors.page(username, "/assets/" + asset).split("<li>"))
                .filter(item -> item.contains(String.valueOf(file.getOriginalFilename()))).findFirst().orElseThrow();
        var found = Pattern.compile("/evidence/([0-9a-f-]{36})/about").matcher(entry);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static MockMultipartFile picture(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new MockMultipartFile("file", name, "image/png", bytes.toByteArray());
    }

    private String upload(String username, String name, String content, String crs) {
        return Doors.body(mvc.perform(MockMvcRequestBuilders.multipart("/assets/import")
                .file(new MockMultipartFile("file", name, "text/plain", content.getBytes(StandardCharsets.UTF_8)))
                .param("crs", crs).param("source", "测绘院2018").with(doors.as(username)).with(csrf())));
    }

    private MvcTestResult apply(String username, String dry, boolean onlyGood) {
        return mvc.post().uri("/assets/import/apply").with(doors.as(username)).with(csrf()).param("upload", hidden(dry, "upload"))
                .param("encoding", hidden(dry, "encoding")).param("onlyGood", String.valueOf(onlyGood))
                .param("total", "2").exchange();
    }

    private static String hidden(String page, String name) {
        var field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(field.find()).as(page).isTrue();
        return field.group(1);
    }

    private static List<String> names(JsonNode page) {
        return page.get("assets").valueStream().map(asset -> asset.get("name").asString()).toList();
    }
}
