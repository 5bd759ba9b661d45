package cn.chenghua.governance.walk;

import static cn.chenghua.governance.walk.Amounts.same;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Definition;
import cn.chenghua.governance.plan.Measure;
import cn.chenghua.governance.plan.Scale;
import cn.chenghua.governance.plan.Targets;
import cn.chenghua.governance.site.Figures;
import cn.chenghua.governance.site.SystemTest;

import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

@SystemTest
class EqualityTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 10, 31);

    /** Where the lines of every unit's row are read too; each is a call. */
    private static final List<String> PARTS = List.of("2017-12-31,then", "2018-10-31,now");

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Targets targets;
    @Autowired
    Hierarchies hierarchies;
    @Autowired
    Figures figures;

    private Visitor official;
    private final SoftAssertions softly = new SoftAssertions();

    @BeforeEach
    void signsIn() {
        official = Visitor.signedIn(mvc, "district");
    }

    @ParameterizedTest
    @CsvSource({"2017-06-15,now", "2017-06-15,then", "2017-12-31,now", "2017-12-31,then", "2018-10-31,now", "2018-10-31,then",
            "2019-03-31,now"})
    void theCardTheTablesAndTheLinesShowTheSameNumber(LocalDate asOf, String hierarchy) {
        var carry = "?asOf=" + asOf + "&hierarchy=" + hierarchy;
        var overview = official.page("/" + carry);
        var progress = official.json("/api/v1/progress" + carry).get("targets");
        assertThat(progress).hasSize(targets.all().size());
        for (var row : progress) {
            var code = row.get("code").asString();
            var what = code + " on " + asOf + " as " + hierarchy;
            var terms = terms(code, asOf);
            var actual = Amounts.orZero(row.get("actual"));
            LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
            var shown = figures.shown(actual, terms.scale());
            softly.assertThat(Amounts.found("href=\"/targets/" + code + "/postings[^\"]*\">([^<]*)<", overview))
                    .as("card of " + what).startsWith(shown);
            var page = official.page("/targets/" + code + carry);
            var months = Amounts.found(
                    "id=\"months\"(?:(?!</tbody>).)*?<tbody>(?:(?!</tbody>).)*?<td(?:(?!</tbody>).)*?<td class=\"number\">([^<]*)<",
                    page);
            var number = figures.number(actual.movePointLeft(power(page)));
            softly.assertThat(months.isEmpty() ? "0" : months.getFirst()).as("newest month of " + what).isEqualTo(number);
            lines(what, row, terms, hierarchy, asOf);
            if (PARTS.contains(asOf + "," + hierarchy)) {
                parts(what, row, terms, hierarchy, asOf);
            }
        }
        softly.assertAll();
    }

    /** How far the point is moved in the table of months, by the unit above it. */
    private static int power(String page) {
        return switch (Amounts.found("id=\"months\".*?单位：([^<]*)<", page).getFirst()) {
            case "亿元" -> 8;
            case "万元", "万平方米" -> 4;
            default -> 0;
        };
    }

    @ParameterizedTest
    @CsvSource({"2017-12-31,now", "2018-10-31,then"})
    void aUnitShowsWhatItsRowInTheTableShows(LocalDate asOf, String hierarchy) {
        var carry = "?asOf=" + asOf + "&hierarchy=" + hierarchy;
        var whole = official.json("/api/v1/progress" + carry).get("targets");
        for (var unit : hierarchies.current().on(asOf, Level.SUBDISTRICT)) {
            var own = official.json("/api/v1/progress" + carry + "&unit=" + unit.code()).get("targets");
            for (int i = 0; i < whole.size(); i++) {
                var code = own.get(i).get("code").asString();
                var terms = terms(code, asOf);
                if (terms.measure() != Measure.COVERAGE || terms.scale() != Scale.PERCENT) {
                    var part = part(whole.get(i), unit.code().value());
                    same(softly, code + " of " + unit.code() + " on " + asOf, Amounts.of(own.get(i).get("actual")), part);
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void aCountOnTheOverviewIsTheLengthOfTheListItLeadsTo() {
        var overview = official.page("/");
        var counts = Amounts.found("<a (href=\"/targets\\?status=[^\"]+\"><span class=\"big\">\\d+)<", overview);
        assertThat(counts).isNotEmpty();
        for (var count : counts) {
            var list = official.page(Amounts.found("href=\"([^\"]+)\"", count).getFirst().replace("&amp;", "&"));
            assertThat(Amounts.found("<td class=\"code\">([^<]+)</td>", list)).as(count)
                    .hasSize(Integer.parseInt(count.substring(count.lastIndexOf('>') + 1)));
        }
        var badge = Amounts.found("<h2>([^<]*(?:落后|滞后|逾期|延误|风险)[^<]*)</h2>", overview);
        var late = overview.substring(overview.indexOf(badge.getFirst()));
        assertThat(Amounts.found("<li><a href=\"/targets/([^?]+)\\?", late.substring(0, late.indexOf("</section>"))))
                .as(badge.getFirst()).hasSize(Integer.parseInt(badge.getFirst().replaceAll("\\D", "")));
    }

    private void lines(String what, JsonNode row, Definition.Terms terms, String hierarchy, LocalDate asOf) {
        var lines = Lines.behind(official, row.get("evidence").asString());
        softly.assertThat(lines.all()).as("lines of " + what).hasSize((int) lines.said());
        same(softly, "sum said for " + what, lines.sum(), terms.scale().fromBase(lines.quantity()));
        same(softly, "lines of " + what, lines.figure(terms, (place, day) -> unit(terms, hierarchy, place, day),
                Amounts.of(row.get("outOf"))), Amounts.of(row.get("actual")));
    }

    private void parts(String what, JsonNode row, Definition.Terms terms, String hierarchy, LocalDate asOf) {
        var units = List.copyOf(row.get("units").values());
        if (terms.measure() == Measure.RATE) {
            same(softly, "denominators of " + what, Lines.sum(units, u -> Amounts.orZero(u.get("outOf"))),
                    Amounts.of(row.get("outOf")));
        } else {
            softly.assertThat(Lines.sum(units, u -> Amounts.orZero(u.get("actual"))).round(new MathContext(5)))
                    .as("table of " + what).isEqualByComparingTo(Amounts.orZero(row.get("actual")).round(new MathContext(5)));
        }
        for (var unit : units) {
            var lines = Lines.behind(official, unit.get("evidence").asString());
            same(softly, what + " in " + unit.get("name").asString(),
                    lines.figure(terms, (place, day) -> unit(terms, hierarchy, place, day), Amounts.of(row.get("outOf"))),
                    Amounts.of(unit.get("actual")));
        }
    }

    private Definition.Terms terms(String code, LocalDate asOf) {
        return targets.all().stream().filter(t -> t.code().equals(code)).findFirst().orElseThrow().on(asOf).terms();
    }

    private static @Nullable BigDecimal part(JsonNode row, String unit) {
        for (var part : row.get("units")) {
            if (part.get("code").asString().equals(unit)) {
                return Amounts.of(part.get("actual"));
            }
        }
        return null;
    }

    private @Nullable String unit(Definition.Terms terms, String hierarchy, String place, LocalDate day) {
        var units = hierarchies.current();
        var code = new UnitCode(place);
        var level = java.util.Objects.requireNonNullElse(terms.headline().rule().level(), Level.DISTRICT);
        if (hierarchy.equals("then")) {
            return units.ancestor(code, level, day).map(UnitCode::value).orElse(null);
        }
        var shown = level == Level.SUBDISTRICT ? units.subdistrict(code, TODAY) : java.util.Optional.of(units.place(code, TODAY));
        return shown.filter(p -> !p.unassigned() && units.get(p.unit()).level() == level).map(Hierarchy.Place::unit)
                .map(UnitCode::value).orElse(null);
    }
}
