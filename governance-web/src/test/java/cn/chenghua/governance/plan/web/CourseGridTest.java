package cn.chenghua.governance.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Commitment;
import cn.chenghua.governance.plan.CountingRule;
import cn.chenghua.governance.plan.Definition;
import cn.chenghua.governance.plan.Initiative;
import cn.chenghua.governance.plan.Measure;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.plan.Plan;
import cn.chenghua.governance.plan.Reading;
import cn.chenghua.governance.plan.Scale;
import cn.chenghua.governance.plan.Target;
import cn.chenghua.governance.plan.Target.Waypoint;
import cn.chenghua.governance.site.Typed;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CourseGridTest {

    private static final UnitCode JIANSHELU = new UnitCode("510108005000");
    private static final LocalDate START = LocalDate.of(2017, 3, 1);
    private static final LocalDate DUE = LocalDate.of(2018, 6, 30);
    private static final Plan PLAN = new Plan("p", "五大行动", "p", "p", "p", START, LocalDate.of(2019, 12, 31),
            new BigDecimal("0.9"));

    @Test
    void givesBackEveryPlannedValueItShows() {
        var course = List.of(point("2017-06-30", "20"), point("2017-11-15", "60.5"), point("2018-12-31", "142"));
        var grid = grid(course);

        assertThat(grid.rows().get(5).cells()).extracting(CourseGrid.Cell::value).containsExactly("20", "");
        assertThat(grid.lines()).extracting(CourseGrid.Line::day).containsExactly("2017-11-15", "2018-12-31", "", "");
        assertThat(CourseGrid.read(
                Map.of("month:2017-06", "20", "month:2017-07", "", "day:0", "2017-11-15", "value:0", "60.5", "day:1",
                        "2018-12-31",
                        "value:1", "142", "day:2", "", "value:2", ""),
                null)).isEqualTo(course);
    }

    @Test
    void opensTheMonthsBetweenStartAndDueDay() {
        var grid = grid(List.of());

        assertThat(grid.years()).containsExactly(2017, 2018);
        assertThat(grid.rows().get(1).cells()).extracting(CourseGrid.Cell::open).containsExactly(false, true);
        assertThat(grid.rows().get(6).cells()).extracting(CourseGrid.Cell::open).containsExactly(true, false);
        assertThat(grid.rows().get(5).cells().get(1).follows()).isEqualTo("142");
    }

    @Test
    void readsAUnitsValuesAsTheUnits() {
        assertThat(CourseGrid.read(Map.of("month:2017-12", "1,200", "version", "3"), JIANSHELU))
                .containsExactly(new Waypoint(JIANSHELU, LocalDate.of(2017, 12, 31), new BigDecimal("1200")));
    }

    @Test
    void namesTheFieldThatCannotBeTaken() {
        refuses("month:2017-06", Typed.Unreadable.class, () -> read("month:2017-06", "viele"));
        refuses("month:2017-06", Measures.NegativeAmount.class, () -> read("month:2017-06", "-1"));
        refuses("month:2017-13", Typed.Unreadable.class, () -> read("month:2017-13", "1"));
        refuses("month:1899-12", Refusal.class, () -> read("month:1899-12", "1"));
        refuses("day:0", Typed.Unreadable.class, () -> CourseGrid.read(Map.of("day:0", "", "value:0", "5"), null));
        assertThatThrownBy(
                () -> CourseGrid.read(Map.of("month:2017-06", "1", "day:0", "2017-06-30", "value:0", "5"), null))
                .isInstanceOf(CourseGrid.DayTwice.class);
    }

    private static void refuses(String field, Class<? extends Refusal> refusal, ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(refusal, it -> assertThat(it.field()).isEqualTo(field));
    }

    private static List<Waypoint> read(String field, String text) {
        return CourseGrid.read(Map.of(field, text), null);
    }

    private static Waypoint point(String day, String value) {
        return new Waypoint(null, LocalDate.parse(day), new BigDecimal(value));
    }

    private static CourseGrid grid(List<Waypoint> course) {
        var rule = CountingRule.of("project", "kind=back_street", "accepted");
        var terms = new Definition.Terms(new BigDecimal("142"), Scale.STREETS, START, DUE, false, Commitment.FIRM, Measure.COUNT,
                List.of(new Reading(Reading.MAIN, rule, true)), Reading.MAIN, "社治委", List.of());
        var target = new Target("B03", "B03", Initiative.BACK_STREETS, "背街小巷", "Back streets", null,
                new Definition(UUID.randomUUID(), LocalDate.of(1900, 1, 1), terms, "", "", Instant.EPOCH, 0));
        target.chart(course);
        return CourseGrid.of(target, PLAN, null, Map.of());
    }
}
