package cn.chenghua.governance.responsibility.post.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.responsibility.web.Doors;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

@SystemTest
@Transactional
class PostDoorsTest {

    private static final String API = "/api/v1/posts";

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
    void listsPostsWithVacanciesAndDeputies() {
        var all = doors.json("district", API + "?limit=200");
        assertThat(all.get("count").asInt()).isEqualTo(all.get("posts").size());
        assertThat(titles(doors.json("district", API + "?vacant=true"))).containsExactly("建设中路社区街长");
        assertThat(doors.page("district", "/posts?vacant=true")).contains("建设中路社区街长", "空缺").doesNotContain("二仙桥街道街长");
        assertThat(titles(doors.json("erxianqiao", API + "?limit=200"))).contains("二仙桥街道街长").doesNotContain("建设路街道街长");
        assertThat(titles(doors.json("chief", API))).as("held and stood in for").containsExactlyInAnyOrder("建设路街道街长", "建设路街道所长");
        assertThat(titles(doors.json("district", API + "?text=王芳"))).containsExactly("建设路街道街长");
        assertThat(post("建设路街道街长").get("deputies").asString()).isEqualTo("王芳");
    }

    @Test
    void handsAPostOverOverTheApiWithoutLosingAnybody() {
        var path = API + "/" + post("二仙桥街道街长").get("id").asString();
        var wish = "{\"name\":\"吴霞\",\"since\":\"2018-11-01\",\"reason\":\"轮岗\"}";
        assertThat(doors.send("POST", "erxianqiao", path + "/hand-over", null, wish)).hasStatus(428);
        assertThat(doors.send("POST", "jianshelu", path + "/hand-over", "\"0\"", wish)).hasStatus(404);
        var tag = doors.tag("erxianqiao", path);
        assertThat(doors.send("POST", "erxianqiao", path + "/hand-over", tag, wish)).hasStatus(200);
        assertThat(doors.send("POST", "erxianqiao", path + "/hand-over", tag, wish)).hasStatus(412);
        var tenures = doors.json("erxianqiao", path).get("tenures");
        assertThat(tenures.valueStream().map(held -> held.get("holder").asString()).toList()).containsExactly("赵磊", "吴霞");
        assertThat(tenures.get(0).get("until").asString()).isEqualTo("2018-10-31");
        assertThat(doors.send("POST", "chief", API + "/" + post("建设路街道街长").get("id").asString() + "/appoint", "\"0\"", wish))
                .hasStatus(403);
    }

    @Test
    void foundsAPostAndGivesItAssetsAndAHolderByForms() {
        var made = doors.form("jianshelu", "/posts", Map.of("title", "电子科大社区街长", "kind", "STREET", "level", "COMMUNITY", "unit",
                "510108005001", "responsible", "电子科大社区", "since", "2018-10-31"));
        assertThat(made).hasStatus(302);
        var path = String.valueOf(made.getResponse().getRedirectedUrl());
        assertThat(doors.page("jianshelu", path)).contains("空缺", "任命");
        assertThat(doors.form("jianshelu", path + "/assign",
                Map.of("version", "0", "asset", number("建设路"), "since", "2018-10-31", "reason", "划片"))).hasStatus(302);
        assertThat(doors.form("jianshelu", path + "/assign",
                Map.of("version", "1", "asset", number("下涧槽路"), "since", "2018-10-31", "reason", "划片"))).hasStatus(422);
        assertThat(doors.form("jianshelu", path + "/appoint",
                Map.of("version", "1", "capacity", "HOLDER", "account", "nobody", "since",
                        "2018-10-31", "reason", "任命")))
                .hasStatus(422).bodyText().contains("没有可用的账号 nobody");
        assertThat(doors.form("jianshelu", path + "/appoint",
                Map.of("version", "1", "capacity", "HOLDER", "account", "chief", "since",
                        "2018-10-31", "reason", "任命")))
                .hasStatus(302);
        assertThat(doors.page("jianshelu", path)).contains("建设路", "街长 (");
        assertThat(doors.form("jianshelu", path + "/end",
                Map.of("version", "2", "position", "0", "until", "2018-10-31", "reason", "调离"))).hasStatus(302);
        assertThat(doors.form("jianshelu", path + "/release",
                Map.of("version", "3", "asset", number("建设路"), "until", "2018-10-31", "reason", "调整"))).hasStatus(302);
        assertThat(doors.form("jianshelu", path + "/abolish", Map.of("version", "4", "until", "2018-12-31", "reason", "撤销")))
                .hasStatus(302);
        assertThat(doors.page("jianshelu", path)).contains("已于 2018年12月31日 撤销").doesNotContain("增加资产");
    }

    @Test
    void foundsFillsAndAbolishesAPostOverTheApi() {
        var wish = """
                {"title":"电子科大社区街长（二）","kind":"STREET","level":"COMMUNITY","unit":"510108005001","responsible":"电子科大社区",
                 "since":"2018-10-01"}""";
        assertThat(doors.send("POST", "erxianqiao", API, null, wish)).hasStatus(403);
        assertThat(doors.send("POST", "jianshelu", API, null, wish.replace("STREET", "RAILWAY"))).hasStatus(400);
        assertThat(doors.send("POST", "jianshelu", API, null, "{}")).hasStatus(422);
        var key = UUID.randomUUID().toString();
        var made = keyed(key, wish);
        assertThat(made).hasStatus(201);
        assertThat(Doors.body(keyed(key, wish))).as("a repeat founds nothing").isEqualTo(Doors.body(made));
        assertThat(keyed(key, wish.replace("（二）", "（三）"))).hasStatus(422);
        var path = String.valueOf(made.getResponse().getHeader("Location"));
        var street = asset("建设路");
        change(path, "assign", "{\"assets\":[\"" + street + "\"],\"since\":\"2018-10-01\",\"reason\":\"划片\"}");
        assertThat(doors.json("jianshelu", path).get("assets").get(0).asString()).isEqualTo(street);
        assertThat(doors.send("POST", "jianshelu", path + "/assign", doors.tag("jianshelu", path),
                "{\"assets\":[\"" + asset("下涧槽路") + "\"],\"reason\":\"划片\"}")).as("an asset of others").hasStatus(422)
                .bodyText().contains("asset.unknown");
        change(path, "appoint", "{\"account\":\"chief\",\"since\":\"2018-10-01\",\"reason\":\"任命\"}");
        var tenure = doors.json("jianshelu", path).get("tenures").get(0);
        assertThat(tenure.get("position").asInt()).isZero();
        change(path, "end", "{\"position\":0,\"until\":\"2018-10-30\",\"reason\":\"调离\"}");
        assertThat(doors.json("jianshelu", path).get("vacant").asBoolean()).isTrue();
        change(path, "release", "{\"asset\":\"" + street + "\",\"until\":\"2018-10-30\",\"reason\":\"调整\"}");
        assertThat(doors.json("jianshelu", path).get("assets")).isEmpty();
        change(path, "abolish", "{\"until\":\"2018-10-31\",\"reason\":\"撤销\"}");
        assertThat(doors.json("jianshelu", path).get("until").asString()).isEqualTo("2018-10-31");
    }

    /** Needs the version, then does it, and refuses whoever comes with the old one. */
    private void change(String path, String verb, String body) {
        assertThat(doors.send("POST", "jianshelu", path + "/" + verb, null, body)).as(verb).hasStatus(428);
        assertThat(doors.send("POST", "erxianqiao", path + "/" + verb, "\"0\"", body)).as(verb).hasStatus(404);
        var tag = doors.tag("jianshelu", path);
        assertThat(doors.send("POST", "jianshelu", path + "/" + verb, tag, "{}")).as(verb + " without a reason")
                .hasStatus4xxClientError();
        assertThat(doors.send("POST", "jianshelu", path + "/" + verb, tag, body)).as(verb).hasStatus(200);
        assertThat(doors.send("POST", "jianshelu", path + "/" + verb, tag, body)).as(verb).hasStatus(412);
    }

    private MvcTestResult keyed(String key, String body) {
        return mvc.post().uri(API).with(doors.as("jianshelu")).with(csrf()).contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", key).content(body).exchange();
    }

    private String asset(String name) {
        return doors.json("district", "/api/v1/assets?limit=200&text=" + name).get("assets").valueStream()
                .filter(asset -> asset.get("name").asString().equals(name)).findFirst().orElseThrow().get("id").asString();
    }

    @Test
    void hidesForeignPosts() {
        for (var id : List.of(post("二仙桥街道街长").get("id").asString(), UUID.randomUUID().toString())) {
            assertThat(doors.get("jianshelu", "/posts/" + id)).hasStatus(404);
            assertThat(doors.get("chief", API + "/" + id)).hasStatus(404);
        }
        assertThat(doors.page("chief", "/posts/" + post("建设路街道街长").get("id").asString())).contains("未办结事项")
                .doesNotContain("撤销岗位");
    }

    @Test
    void showsTheAssetsThatNoPostAnswersFor() {
        var api = "/api/v1/assets?limit=200&uncovered=true";
        assertThat(doors.send("POST", "jianshelu", "/api/v1/assets", null, """
                {"name":"培华路九巷","kind":"STREET","class":"BACK_STREET","level":"COMMUNITY","grade":"C","unit":"510108005004",
                 "responsible":"建设路街道办事处"}""")).hasStatus(201);
        var street = doors.json("jianshelu", api + "&kind=STREET&unit=510108005000");
        assertThat(names(street)).contains("培华路九巷").doesNotContain("建设路");
        assertThat(street.get("filtersApplied").get("uncovered").asString()).isEqualTo("true");
        assertThat(names(doors.json("erxianqiao", api))).doesNotContain("培华路九巷");
        assertThat(names(doors.json("chief", api))).isEmpty();
        var path = "/assets?kind=STREET&amp;uncovered=true&amp;unit=510108005000";
        assertThat(doors.page("jianshelu", "/posts?kind=STREET&unit=510108005000")).contains(path,
                street.get("count").asInt() + " 项资产没有任何岗位负责");
        assertThat(doors.page("chief", "/posts")).doesNotContain("没有任何岗位负责");
        assertThat(doors.page("jianshelu", path.replace("&amp;", "&"))).contains("培华路九巷",
                "/assets/export.csv?kind=STREET&amp;uncovered=true").doesNotContain(">建设路<");
        assertThat(doors.page("jianshelu", "/api/v1/assets.csv?uncovered=true")).contains("培华路九巷").doesNotContain(",建设路,");
    }

    private static List<String> names(JsonNode page) {
        return page.get("assets").valueStream().map(asset -> asset.get("name").asString()).toList();
    }

    private String number(String name) {
        return doors.json("district", "/api/v1/assets?limit=200&text=" + name).get("assets").valueStream()
                .filter(asset -> asset.get("name").asString().equals(name)).findFirst().orElseThrow().get("number").asString();
    }

    private JsonNode post(String title) {
        return doors.json("district", API + "?text=" + title).get("posts").get(0);
    }

    private static List<String> titles(JsonNode page) {
        return page.get("posts").valueStream().map(post -> post.get("title").asString()).toList();
    }
}
