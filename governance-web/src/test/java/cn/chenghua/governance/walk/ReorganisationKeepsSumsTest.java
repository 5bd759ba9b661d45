package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.site.SystemTest;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/** In a database of its own, since what is merged here the other tests want to see. */
@SystemTest
@TestPropertySource(properties = "test.database=reorganised")
class ReorganisationKeepsSumsTest {

    private static final String DISTRICT = "510108000000";
    private static final String JIANSHELU = "510108005000";
    private static final String MENGZHUIWAN = "510108002000";
    private static final String ERXIANQIAO = "510108007000";

    /** The targets whose lines are read row by row. */
    private static final List<String> PARTS = List.of("A07", "A08", "B03", "B24", "D05");

    @Autowired
    MockMvcTester mvc;

    private Visitor official;

    @BeforeEach
    void signsIn() {
        official = Visitor.signedIn(mvc, "district");
    }

    @Test
    void mergingAndSplittingLoseAndDoubleNothing() {
        var before = figures();
        var merged = whole("now", MENGZHUIWAN, JIANSHELU);

        reorganise("MERGE", JIANSHELU, heirs(MENGZHUIWAN));
        same(before, figures(), "merged");
        assertThat(whole("now", MENGZHUIWAN)).as("the heir now has what both had").isEqualTo(merged);
        assertThat(official.json("/api/v1/progress?hierarchy=then").toString()).contains(JIANSHELU);
        assertThat(units("now")).doesNotContainKey(JIANSHELU);

        var split = heirs("510108021000", "510108022000");
        split.addAll("name", List.of("二仙桥北街道", "二仙桥南街道"));
        split.addAll("nameEn", List.of("Erxianqiao North", "Erxianqiao South"));
        split.addAll("parent", List.of(DISTRICT, DISTRICT));
        var own = whole("now", ERXIANQIAO);
        reorganise("SPLIT", ERXIANQIAO, split);
        same(before, figures(), "split");
        assertThat(units("now")).containsEntry(ERXIANQIAO, true).doesNotContainKeys("510108021000", "510108022000");
        assertThat(whole("now", ERXIANQIAO)).as("all of it waits").isEqualTo(own);
        assertThat(official.page("/targets/B03")).contains("待归属（原二仙桥街道）");

        reorganise("ASSIGN_REST", ERXIANQIAO, heirs("510108021000"));
        same(before, figures(), "assigned");
        assertThat(units("now")).doesNotContainKeys(ERXIANQIAO).containsEntry("510108021000", false);
        assertThat(whole("now", "510108021000")).isEqualTo(own);
    }

    private void reorganise(String kind, String from, MultiValueMap<String, String> fields) {
        fields.set("kind", kind);
        fields.set("from", from);
        fields.set("day", "2018-07-01");
        fields.set("document", "成府函〔2018〕61号");
        fields.set("reason", "街道调整");
        fields.set("version", Forms.of(official.page("/units/reorganise?kind=" + kind)).getFirst("version"));
        fields.set("step", "apply");
        var answer = mvc.post().uri("/units/reorganise").cookie(official.session()).with(csrf()).formFields(fields).exchange();
        assertThat(answer).as(kind + " " + Amounts.found("role=\"alert\"[^>]*>([^<]*)<", Visitor.body(answer))).hasStatus(302);
    }

    private static MultiValueMap<String, String> heirs(String... codes) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.addAll("to", List.of(codes));
        return fields;
    }

    /** What every target comes to: its lines, and, unless units are counted, its figure, in both hierarchies. */
    private Map<String, BigDecimal> figures() {
        var figures = new HashMap<String, BigDecimal>();
        for (var hierarchy : List.of("now", "then")) {
            for (var target : targets(hierarchy)) {
                var lines = Lines.behind(official, target.get("evidence").asString());
                var key = target.get("code").asString() + " " + hierarchy;
                figures.put(key + " lines", lines.quantity());
                figures.put(key + " records", BigDecimal.valueOf(lines.said()));
                if (PARTS.contains(target.get("code").asString())) {
                    figures.put(key + " parts", Lines.sum(target.get("units"),
                            unit -> Lines.behind(official, unit.get("evidence").asString()).quantity()));
                }
                if (!target.get("measure").asString().equals("coverage")) {
                    figures.put(key, Amounts.orZero(target.get("actual")));
                } else if (hierarchy.equals("then")) {
                    figures.put(key, Amounts.orZero(target.get("actual")));
                }
                assertThat(Amounts.orZero(target.get("actual"))).as(key + " of " + target.get("outOf"))
                        .matches(actual -> !target.get("measure").asString().equals("coverage")
                                || actual.compareTo(target.get("unit").asString().equals("percent")
                                        ? BigDecimal.valueOf(100)
                                        : Amounts.orZero(target.get("outOf"))) <= 0);
            }
        }
        return figures;
    }

    private static void same(Map<String, BigDecimal> before, Map<String, BigDecimal> after, String done) {
        var softly = new SoftAssertions();
        before.forEach((what, amount) -> softly.assertThat(after.get(what)).as(what + " " + done).isEqualByComparingTo(amount));
        softly.assertAll();
    }

    /** The lines of 142 back streets in these units together. */
    private BigDecimal whole(String hierarchy, String... units) {
        var sum = BigDecimal.ZERO;
        for (var unit : units) {
            sum = sum.add(
                    Lines.behind(official, "/api/v1/targets/B03/postings?hierarchy=" + hierarchy + "&unit=" + unit).quantity());
        }
        return sum;
    }

    /** The units of the tables, and whether they wait for a decision. */
    private Map<String, Boolean> units(String hierarchy) {
        var units = new HashMap<String, Boolean>();
        for (var target : targets(hierarchy)) {
            target.get("units").forEach(unit -> units.put(unit.get("code").asString(), unit.get("unassigned").asBoolean()));
        }
        return units;
    }

    private JsonNode targets(String hierarchy) {
        return official.json("/api/v1/progress?hierarchy=" + hierarchy).get("targets");
    }
}
