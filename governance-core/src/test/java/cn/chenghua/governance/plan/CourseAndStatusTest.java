package cn.chenghua.governance.plan;

import static cn.chenghua.governance.plan.Promises.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CourseAndStatusTest {

    private static final LocalDate MIDDLE = LocalDate.of(2017, 7, 2);

    @Test
    void withoutWaypointsAStraightLineStandsIn() {
        var target = backStreets();
        var course = Course.of(target, target.latest().terms(), PLAN, null);
        assertThat(course.straight()).isTrue();
        assertThat(course.on(YEAR_START)).isEqualByComparingTo("0");
        assertThat(course.on(MIDDLE)).isEqualByComparingTo("71");
        assertThat(course.on(YEAR_END)).isEqualByComparingTo("142");
        assertThat(course.on(YEAR_END.plusYears(1))).isEqualByComparingTo("142");
    }

    @Test
    void goesThroughItsWaypointsAndEndsAtTheQuantity() {
        var target = backStreets();
        target.chart(List.of(new Target.Waypoint(null, MIDDLE, new BigDecimal("20"))));
        var course = Course.of(target, target.latest().terms(), PLAN, null);
        assertThat(course.straight()).isFalse();
        assertThat(course.on(MIDDLE)).isEqualByComparingTo("20");
        assertThat(course.on(YEAR_END)).isEqualByComparingTo("142");
    }

    @Test
    void aTargetWithoutDaysOfItsOwnFollowsThePlan() {
        var own = backStreets().latest().terms();
        var terms = new Definition.Terms(own.quantity(), own.scale(), null, null, false, own.commitment(), own.measure(),
                own.readings(),
                own.chosenReading(), own.lead(), own.coUnits());
        var plan = new Plan("p", "p", "p", "p", "p", YEAR_START, LocalDate.of(2019, 12, 31), new BigDecimal("0.9"));
        var before = Course.of(target("B06", terms), terms, plan, null).on(LocalDate.of(2018, 12, 31));
        plan.run(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 12, 31));
        var after = Course.of(target("B06", terms), terms, plan, null).on(LocalDate.of(2018, 12, 31));
        assertThat(before).isGreaterThan(after);
    }

    @Test
    void nothingIsPlannedWithoutAQuantity() {
        var terms = terms(null, Scale.STREETS, Measure.COUNT, CountingRule.of("project", "kind=back_street", "accepted"));
        assertThat(Course.of(target("D10", terms), terms, PLAN, null).on(MIDDLE)).isNull();
    }

    @Test
    void aMilestoneIsPlannedForItsDay() {
        var terms = terms("1", Scale.OPENINGS, Measure.MILESTONE, CountingRule.of("project", "kind=opening", "opened_as_whole"));
        var course = Course.of(target("C04", terms), terms, PLAN, null);
        assertThat(course.on(MIDDLE)).isEqualByComparingTo("0");
        assertThat(course.on(YEAR_END)).isEqualByComparingTo("1");
    }

    @Test
    void judgesByThePlannedValueOfTheDay() {
        assertThat(status("142", "71", "142")).isEqualTo(Status.REACHED);
        assertThat(status("142", "71", "71")).isEqualTo(Status.ON_TRACK);
        assertThat(status("142", "71", "64")).isEqualTo(Status.AT_RISK);
        assertThat(status("142", "71", "63")).isEqualTo(Status.BEHIND);
        assertThat(status("142", "71", "0")).isEqualTo(Status.BEHIND);
        assertThat(status("142", "0", "0")).isEqualTo(Status.NOT_STARTED);
        assertThat(status(null, null, "9")).isEqualTo(Status.NO_QUANTITY);
        assertThat(Status.judge(new BigDecimal("142"), new BigDecimal("142"), new BigDecimal("141"), YEAR_END,
                YEAR_END.plusDays(1), PLAN.riskShare()))
                .isEqualTo(Status.BEHIND);
        assertThat(Status.judge(new BigDecimal("150"), null, new BigDecimal("9"), null, MIDDLE, PLAN.riskShare()))
                .isEqualTo(Status.NO_DUE_DAY);
    }

    @Test
    void amountsAreExactInEveryScale() {
        assertThat(Scale.KILOMETRES.fromBase(new BigDecimal("1234.5"))).isEqualTo(new BigDecimal("1.2345"));
        assertThat(Scale.SQUARE_KILOMETRES.toBase(new BigDecimal("22.6"))).isEqualByComparingTo("22600000");
        assertThat(Scale.YUAN.fromBase(new BigDecimal("11400000000"))).isEqualTo(new BigDecimal("11400000000"));
    }

    @Test
    void refusesAQuantityThatIsNotAboveZeroAndAUnitThatDoesNotFit() {
        var rule = CountingRule.of("project", "kind=back_street", "accepted");
        assertThatThrownBy(() -> terms("-1", Scale.STREETS, Measure.COUNT, rule))
                .isInstanceOf(Definition.QuantityNotPositive.class);
        assertThatThrownBy(() -> terms("142", Scale.KILOMETRES, Measure.COUNT, rule))
                .isInstanceOf(Definition.WrongUnitOfMeasure.class);
        assertThatThrownBy(() -> terms("14", Scale.SUBDISTRICTS, Measure.COVERAGE, rule))
                .isInstanceOf(Definition.CoverageWithoutLevel.class);
        assertThatThrownBy(() -> Attributes.parse("kind")).isInstanceOf(Attributes.NotAttributes.class);
    }

    private static Status status(@Nullable String quantity, @Nullable String planned, String actual) {
        return Status.judge(quantity == null ? null : new BigDecimal(quantity), planned == null ? null : new BigDecimal(planned),
                new BigDecimal(actual),
                YEAR_END, MIDDLE, PLAN.riskShare());
    }
}
