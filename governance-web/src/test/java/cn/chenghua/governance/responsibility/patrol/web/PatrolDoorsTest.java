package cn.chenghua.governance.responsibility.patrol.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.responsibility.web.Doors;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

@SystemTest
@Transactional
class PatrolDoorsTest {

    private static final String API = "/api/v1/patrols";

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
    void tellsWhatIsDueSoThatTheUnitsAddUpToTheWhole() {
        var all = doors.json("district", API + "?limit=200");
        assertThat(all.get("count").asInt()).isPositive().isEqualTo(all.get("looks").size());
        for (var state : List.of("today", "overdue", "open", "done", "none")) {
            assertThat(all.get("units").valueStream().mapToInt(unit -> unit.get("sum").get(state).asInt()).sum())
                    .isEqualTo(all.get("total").get(state).asInt())
                    .isEqualTo(doors.json("district", API + "?limit=200&state=" + state.toUpperCase(java.util.Locale.ROOT))
                            .get("count").asInt());
        }
        assertThat(doors.page("district", "/patrols")).contains("按街道", "不排名", "合计");
    }

    @Test
    void asksForLooksOnEachLevelThatAnswers() {
        var looks = doors.json("district", API + "?limit=200").get("looks").valueStream()
                .filter(look -> look.get("name").asString().equals("建设路")).toList();
        assertThat(looks).extracting(look -> look.get("level").asString()).containsExactly("SUBDISTRICT", "DISTRICT");
        assertThat(looks.getFirst().get("rhythm").asString()).isEqualTo("WEEK");
        assertThat(looks.getFirst().get("by").asString()).isEqualTo("2018-11-04");
    }

    @Test
    void showsAChiefHisOwnAndGoesPageByPage() {
        var mine = doors.json("chief", API + "?limit=200").get("looks");
        assertThat(mine.valueStream().map(look -> look.get("name").asString())).contains("建设路").doesNotContain("下涧槽路");
        assertThat(doors.page("chief", "/patrols")).contains("建设路").doesNotContain("下涧槽路");
        var first = doors.json("chief", API + "?limit=3");
        var second = doors.json("chief", first.get("next").asString());
        assertThat(second.get("looks").size()).isEqualTo(3);
        assertThat(second.get("looks").get(0)).isEqualTo(mine.get(3));
        assertThat(doors.get("chief", "/patrols/regimes")).hasStatus(403);
    }

    @Test
    void setsARegimeForTheWholeDistrictFromTodayOn() {
        var wish = Map.of("kind", "STREET", "level", "SUBDISTRICT", "grade", "A", "times", "2", "rhythm", "WEEK", "month10",
                "true",
                "month11", "true", "from", "2018-10-31", "source", "成华城管〔2018〕40号");
        assertThat(doors.page("viewer", "/patrols/regimes")).contains("建议值").doesNotContain("设定规定");
        assertThat(doors.form("jianshelu", "/patrols/regimes", wish)).hasStatus(403);
        var early = new java.util.HashMap<>(wish);
        early.put("from", "2018-10-30");
        assertThat(doors.form("district", "/patrols/regimes", early)).hasStatus(422).bodyText().contains("早于今天");
        assertThat(doors.form("district", "/patrols/regimes", wish)).hasStatus(302);
        assertThat(doors.page("district", "/patrols/regimes")).contains("每周 2 次", "成华城管〔2018〕40号", ">10 <", ">11 <");
        var looks = doors.json("district", API + "?limit=200&level=SUBDISTRICT").get("looks").valueStream()
                .filter(look -> look.get("name").asString().equals("建设路")).toList();
        assertThat(looks).singleElement().satisfies(look -> assertThat(look.get("asked").asInt()).isEqualTo(2));
    }

    @Test
    void readsAndSetsRegimesOverTheApi() {
        var api = API + "/regimes";
        var before = doors.json("viewer", api);
        assertThat(before.get("asOf").asString()).isEqualTo("2018-10-31");
        assertThat(before.get("inForce").valueStream().map(one -> one.get("suggestion").asBoolean()).toList()).contains(true);
        var wish = """
                {"kind":"STREET","level":"SUBDISTRICT","grade":"A","times":3,"rhythm":"WEEK","months":[10,11],
                 "source":"成华城管〔2018〕41号"}""";
        for (var username : List.of("viewer", "jianshelu", "chief")) {
            assertThat(doors.send("POST", username, api, null, wish)).as(username).hasStatus(403);
        }
        for (var wrong : List.of("{}", wish.replace("[10,11]", "[13]"), wish.replace("[10,11]", "[null]"),
                wish.replace("[10,11]", "[]"), wish.replace("\"times\":3", "\"times\":21"),
                wish.replace("\"times\"", "\"from\":\"2018-10-30\",\"times\""))) {
            assertThat(doors.send("POST", "district", api, null, wrong)).as(wrong).hasStatus(422);
        }
        assertThat(doors.send("POST", "district", api, null, wish)).hasStatus(201);
        var now = doors.json("viewer", api);
        assertThat(now.get("versions").size()).isEqualTo(before.get("versions").size() + 1);
        assertThat(now.get("versions").get(0).get("regime").get("months").valueStream().map(JsonNode::asInt).toList())
                .containsExactly(10, 11);
        assertThat(doors.json("district", API + "?limit=200&level=SUBDISTRICT").get("looks").valueStream()
                .filter(look -> look.get("name").asString().equals("建设路")).map(look -> look.get("asked").asInt()).toList())
                .containsExactly(3);
    }

    @Test
    void standsOnThePageOfItsAsset() {
        var look = doors.json("district", API + "?limit=1").get("looks").get(0);
        assertThat(doors.page("district", "/assets/" + look.get("asset").asString())).contains("巡查情况", "建议值", "近 90 日达标率");
        assertThat(doors.get("district", API + "?state=LATE")).hasStatus(400);
        JsonNode none = doors.json("district", API + "?kind=TOILET&level=COMMUNITY");
        assertThat(none.get("count").asInt()).isZero();
    }
}
