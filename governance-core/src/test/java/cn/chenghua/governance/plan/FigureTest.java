package cn.chenghua.governance.plan;

import static cn.chenghua.governance.district.Chenghua.*;
import static cn.chenghua.governance.plan.Promises.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.district.Chenghua;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Unit;
import cn.chenghua.governance.district.UnitCode;

import org.junit.jupiter.api.Test;

class FigureTest {

    private static final LocalDate CHANGE = LocalDate.of(2019, 11, 1);
    private static final LocalDate AFTER = LocalDate.of(2020, 1, 1);
    private final List<Unit> units = Chenghua.units();

    @Test
    void partsAddUpToTheWholeInKilometres() {
        var figure = figure(greenways(), View.NOW, YEAR_END, slice(JIANXINGLU, JIANSHELU, "1234.5"),
                slice(XIAJIANCAO, ERXIANQIAO, "765.5"));
        assertThat(figure.actual()).isEqualByComparingTo("2");
        assertThat(figure.parts()).extracting(p -> p.place().unit()).containsExactly(JIANSHELU, ERXIANQIAO);
        assertThat(sum(figure)).isEqualByComparingTo("2");
    }

    @Test
    void aMergeMovesThePartsAndKeepsTheSum() {
        unit(JIANSHELU).abolish(CHANGE, List.of(MENGZHUIWAN));
        var slices = new Slice[]{slice(JIANSHELU, JIANSHELU, "3"), slice(DONGJIE, MENGZHUIWAN, "4")};
        var now = figure(backStreets(), View.NOW, AFTER, slices);
        var then = figure(backStreets(), View.THEN, AFTER, slices);
        assertThat(now.actual()).isEqualByComparingTo(then.actual()).isEqualByComparingTo("7");
        assertThat(now.parts()).hasSize(1);
        assertThat(then.parts()).hasSize(2);
    }

    @Test
    void aSplitWithoutADecisionStaysUnassigned() {
        unit(JIANSHELU).abolish(CHANGE, List.of(MENGZHUIWAN, FUQINGLU));
        var figure = figure(backStreets(), View.NOW, AFTER, slice(JIANSHELU, JIANSHELU, "3"));
        assertThat(figure.parts()).singleElement().satisfies(part -> {
            assertThat(part.place()).isEqualTo(new Hierarchy.Place(JIANSHELU, true));
            assertThat(part.actual()).isEqualByComparingTo("3");
        });
    }

    @Test
    void coverageCountsUnitsNotRecords() {
        var figure = figure(stations(), View.NOW, YEAR_END, slice(JIANXINGLU, JIANSHELU, "2"), slice(DIANZIKEDA, JIANSHELU, "2"),
                slice(XIAJIANCAO, ERXIANQIAO, "1"), slice(DONGJIE, MENGZHUIWAN, "0"));
        assertThat(figure.actual()).isEqualByComparingTo("2");
        assertThat(figure.outOf())
                .isEqualByComparingTo(String.valueOf(new Hierarchy(units).on(YEAR_END, Level.SUBDISTRICT).size()));
    }

    @Test
    void noMoreUnitsArePromisedThanThereAreNow() {
        var terms = stations().latest().terms();
        var figure = figure(stations(), View.NOW, YEAR_END, slice(JIANXINGLU, JIANSHELU, "1"));
        assertThat(figure.within(new BigDecimal("14"), terms, View.NOW)).isEqualByComparingTo(figure.outOf());
        assertThat(figure.within(new BigDecimal("14"), terms, View.THEN)).isEqualByComparingTo("14");
        assertThat(figure.within(new BigDecimal("142"), backStreets().latest().terms(), View.NOW)).isEqualByComparingTo("142");
    }

    @Test
    void aUnitWithoutEnoughRecordsIsNotCovered() {
        var rule = new CountingRule("project", Attributes.parse("kind=station"), "in_service", null, Level.SUBDISTRICT, 2, false);
        var target = target("D20", terms("14", Scale.SUBDISTRICTS, Measure.COVERAGE, rule));
        assertThat(figure(target, View.NOW, YEAR_END, slice(JIANXINGLU, JIANSHELU, "2"), slice(XIAJIANCAO, ERXIANQIAO, "1"))
                .actual())
                .isEqualByComparingTo("1");
    }

    @Test
    void aRateDividesSumsAndStartsEachYearAnew() {
        var old = new Slice("E05", "main", JIANXINGLU, JIANSHELU, YEAR_END, new BigDecimal("30"), new BigDecimal("2"),
                new BigDecimal("20"), YEAR_END);
        assertThat(figure(volunteers(), View.NOW, YEAR_END, old).actual()).isEqualByComparingTo("10");
    }

    @Test
    void aRateWithoutADenominatorIsNoFigure() {
        assertThat(figure(volunteers(), View.NOW, YEAR_END).actual()).isNull();
    }

    private Figure figure(Target target, View view, LocalDate mapDay, Slice... slices) {
        var terms = target.latest().terms();
        return Figure.of(terms, terms.headline().rule(), List.of(slices), view, new Hierarchy(units), mapDay, code -> true);
    }

    private Unit unit(UnitCode code) {
        return units.stream().filter(u -> u.code().equals(code)).findFirst().orElseThrow();
    }

    private static Slice slice(UnitCode unit, UnitCode subdistrict, String quantity) {
        return new Slice("B03", "main", unit, subdistrict, YEAR_END, new BigDecimal(quantity), BigDecimal.ZERO,
                new BigDecimal(quantity), YEAR_END);
    }

    private static BigDecimal sum(Figure figure) {
        return figure.parts().stream().map(p -> p.actual() == null ? BigDecimal.ZERO : p.actual()).reduce(BigDecimal.ZERO,
                BigDecimal::add);
    }
}
