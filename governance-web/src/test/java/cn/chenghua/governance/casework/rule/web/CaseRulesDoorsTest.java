package cn.chenghua.governance.casework.rule.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;

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
class CaseRulesDoorsTest {

    private static final String API = "/api/v1/cases/rules";
    private static final String WISH = """
            {"limits":[{"disorder":"FUMES","severity":"HIGH","amount":8,"unit":"CLOCK_HOURS"},{"amount":3,"unit":"WORKING_DAYS"}],
             "dispatches":[{"disorder":"FUMES","unit":"510108000000","responsible":"成华区城管局"},
              {"kind":"STREET","class":"ARTERIAL","place":"510108005000","unit":"510108005000","responsible":"建设路街道办事处"}],
             "radii":{"RUBBISH":80},"terms":{"REOPEN_DAYS":15},
             "hours":{"opens":"09:00","noon":"12:00","afternoon":"13:30","closes":"17:30"}}""";

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
    void readsAndSetsAllRulesAsTheirNextVersion() {
        var before = doors.json("viewer", API);
        assertThat(before.get("suggestedTerms").get("RADIUS").asInt()).isEqualTo(50);
        assertThat(before.get("suggestedLimits").valueStream().map(limit -> limit.get("disorder")).toList()).hasSize(5);
        var tag = doors.tag("viewer", API);
        assertThat(tag).isEqualTo("\"" + before.get("version").asInt() + "\"");
        assertThat(doors.send("PUT", "district", API, null, WISH)).hasStatus(428);
        assertThat(doors.send("PUT", "district", API, tag, WISH)).hasStatus(200);
        assertThat(doors.send("PUT", "district", API, tag, WISH)).as("the second of two").hasStatus(412);

        var now = doors.json("viewer", API);
        assertThat(now.get("version").asInt()).isEqualTo(before.get("version").asInt() + 1);
        assertThat(now.get("limits").get(1).get("disorder").isNull()).as("all others").isTrue();
        assertThat(now.get("dispatches").get(1).get("class").asString()).isEqualTo("ARTERIAL");
        assertThat(now.get("radii").get("RUBBISH").asInt()).isEqualTo(80);
        assertThat(now.get("terms").get("REOPEN_DAYS").asInt()).isEqualTo(15);
        assertThat(now.get("terms").get("RADIUS").asInt()).isEqualTo(50);
        assertThat(doors.page("viewer", "/cases/rules")).contains("8 紧急工作时", "成华区城管局", "17:30");
        var fumes = WISH.replace("\"amount\":8", "\"amount\":12");
        assertThat(doors.send("PUT", "district", API, doors.tag("district", API), fumes)).hasStatus(200);
        assertThat(limits(doors.json("viewer", API))).containsExactly(12, 3);
    }

    @Test
    void onlyTheDistrictSetsThem() {
        var tag = doors.tag("district", API);
        for (var username : List.of("viewer", "jianshelu", "parks", "peihualu", "auditor")) {
            assertThat(doors.send("PUT", username, API, tag, WISH)).as(username).hasStatus(403);
        }
        assertThat(doors.get("chief", API)).as("like the page").hasStatus(403);
        assertThat(doors.tag("district", API)).isEqualTo(tag);
    }

    @Test
    void refusesRulesThatCannotStand() {
        for (var wrong : List.of(WISH.replace("\"amount\":8", "\"amount\":0"),
                WISH.replace("\"FUMES\",\"sev", "\"fu mes\",\"sev"),
                WISH.replace("ARTERIAL", "CANAL"), WISH.replace("510108000000", "510108999000"), WISH.replace(":80", ":-1"),
                WISH.replace("{\"RUBBISH\":80}", "{\"RUBBISH\":null}"),
                WISH.replace("\"REOPEN_DAYS\":15", "\"ESCALATE_DISTRICT\":1"),
                WISH.replace("13:30", "11:00"), WISH.replace("成华区城管局", " "), WISH.replace("\"radii\"", "\"radius\""),
                WISH.replace("\"disorder\":\"FUMES\",\"severity\":\"HIGH\",", ""),
                WISH.replace("{\"amount\":3", "null,{\"amount\":3"),
                WISH.replace("\"kind\":\"STREET\",\"class\":\"ARTERIAL\",\"place\":\"510108005000\"", "\"disorder\":\"FUMES\""),
                "{}")) {
            var answer = doors.send("PUT", "district", API, doors.tag("district", API), wrong);
            assertThat(answer.getResponse().getStatus()).as(wrong).isBetween(400, 422);
        }
    }

    private static List<Integer> limits(JsonNode rules) {
        return rules.get("limits").valueStream().map(limit -> limit.get("amount").asInt()).toList();
    }
}
