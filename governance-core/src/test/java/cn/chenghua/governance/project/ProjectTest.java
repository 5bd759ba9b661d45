package cn.chenghua.governance.project;

import static cn.chenghua.governance.plan.Fact.Move.LEFT;
import static cn.chenghua.governance.plan.Fact.Move.REACHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Fact;
import cn.chenghua.governance.plan.Measures;

import org.junit.jupiter.api.Test;

class ProjectTest {

    private static final UnitCode XINHONGLU = new UnitCode("510108004006");
    private static final UnitCode DONGLU = new UnitCode("510108007002");
    private static final LocalDate TODAY = LocalDate.of(2018, 10, 31);
    private static final UUID EVIDENCE = UUID.randomUUID();
    private final Project street = new Project(UUID.randomUUID(), "2017-BJ-0042", SampleKinds.BACK_STREET,
            RegisterProject.of("一环路东一段", "back_street", XINHONGLU));

    @Test
    void movesThroughItsStagesInOrder() {
        assertThat(reach("surveyed", "2017-03-01")).containsExactly("REACHED surveyed 2017-03-01");
        assertThat(reach("started", "2017-05-01")).containsExactly("REACHED started 2017-05-01");
        assertThat(street.stage()).isEqualTo("started");
    }

    @Test
    void reportsEachSkippedStageOnTheSameDay() {
        assertThat(reach("accepted", "2017-09-30")).containsExactly("REACHED surveyed 2017-09-30", "REACHED started 2017-09-30",
                "REACHED completed 2017-09-30", "REACHED accepted 2017-09-30");
    }

    @Test
    void refusesAStageBeforeThePreviousOne() {
        reach("completed", "2017-08-01");
        assertRefused("project.day.order", () -> reach("accepted", "2017-07-31"));
        assertThat(street.stage()).isEqualTo("completed");
    }

    @Test
    void refusesADayThatHasNotCome() {
        assertRefused("day.future", () -> reach("started", "2018-11-01"));
    }

    @Test
    void refusesADayBefore1900() {
        assertRefused("day.outside", () -> reach("started", "1899-12-31"));
        assertRefused("day.outside", () -> street.plan("started", LocalDate.of(2101, 1, 1)));
    }

    @Test
    void refusesAStageOfAnotherKind() {
        assertRefused("project.stage", () -> reach("recognised", "2017-09-30"));
    }

    @Test
    void refusesToReachAStageTwice() {
        reach("accepted", "2017-09-30");
        assertRefused("project.stage.reached", () -> reach("accepted", "2017-10-30"));
    }

    @Test
    void goesBackInReverseOrder() {
        reach("accepted", "2017-09-30");
        assertThat(moves(street.goBack("started", LocalDate.of(2017, 11, 2), EVIDENCE, TODAY))).containsExactly(
                "LEFT accepted 2017-11-02",
                "LEFT completed 2017-11-02");
        assertThat(street.stage()).isEqualTo("started");
    }

    @Test
    void refusesToReachAgainBeforeItWentBack() {
        reach("accepted", "2017-09-30");
        street.goBack("completed", LocalDate.of(2017, 11, 2), EVIDENCE, TODAY);
        assertRefused("project.day.order", () -> reach("accepted", "2017-11-01"));
        assertThat(reach("accepted", "2017-12-20")).hasSize(1);
    }

    @Test
    void refusesToGoBackToAStageThatIsAhead() {
        reach("started", "2017-05-01");
        assertRefused("project.stage.not_reached", () -> street.goBack("completed", TODAY, EVIDENCE, TODAY));
        assertRefused("project.stage.nothing_to_leave", () -> street.goBack("started", TODAY, EVIDENCE, TODAY));
    }

    @Test
    void leavesTheOldPlaceAndReachesInTheNew() {
        reach("started", "2017-05-01");
        var reports = street.relocate(DONGLU, LocalDate.of(2017, 6, 1), EVIDENCE, TODAY);
        assertThat(moves(reports)).containsExactly("LEFT started 2017-06-01", "LEFT surveyed 2017-06-01",
                "REACHED surveyed 2017-06-01",
                "REACHED started 2017-06-01");
        assertThat(reports).extracting(report -> report.record().place()).containsExactly(XINHONGLU, XINHONGLU, DONGLU, DONGLU);
        assertThat(street.steps().get(1).actual()).isEqualTo(LocalDate.of(2017, 5, 1));
    }

    @Test
    void remeasuresOnlyWhatIsReached() {
        assertThat(street.remeasure(metres("480"), TODAY, EVIDENCE, TODAY)).isEmpty();
        reach("surveyed", "2018-10-31");
        assertThat(street.remeasure(metres("512.50"), TODAY, EVIDENCE, TODAY))
                .extracting(report -> report.record().measures().metres())
                .containsExactly(new BigDecimal("480"), new BigDecimal("512.5"));
    }

    @Test
    void restatesNothingBeforeItsLastMove() {
        reach("accepted", "2017-09-30");
        assertRefused("project.day.order", () -> street.relocate(DONGLU, LocalDate.of(2017, 9, 29), EVIDENCE, TODAY));
        assertThat(street.place()).isEqualTo(XINHONGLU);
    }

    @Test
    void isDueOnTheEarliestPlannedDayOfAStageAhead() {
        street.plan("completed", LocalDate.of(2017, 8, 1));
        street.plan("accepted", LocalDate.of(2017, 9, 30));
        reach("completed", "2017-08-15");
        assertThat(street.dueOn()).isEqualTo(LocalDate.of(2017, 9, 30));
        assertThat(street.steps().get(2).late(TODAY)).isTrue();
    }

    @Test
    void reportsOnlyTheAttributesThatAreSet() {
        assertThat(street.attributes()).hasToString("kind=back_street");
        var park = new RegisterProject(null, null, "二仙桥公园", "park", DONGLU, null, null, null, "municipal", "first", Measures.NONE,
                Map.of(),
                Map.of(), "");
        assertThat(new Project(UUID.randomUUID(), "2017-GY-0001", SampleKinds.PARK, park).attributes())
                .hasToString("class=municipal;kind=park;phase=first");
    }

    @Test
    void refusesAClassTheKindDoesNotKnow() {
        var wish = new RegisterProject(null, null, "新鸿路", "back_street", XINHONGLU, null, null, null, "municipal", null,
                Measures.NONE,
                Map.of(), Map.of(), "");
        assertRefused("project.class", () -> new Project(UUID.randomUUID(), "2017-BJ-0001", SampleKinds.BACK_STREET, wish));
    }

    @Test
    void refusesANegativeBudget() {
        assertRefused("amount.negative", () -> street.fund(new BigDecimal("-1")));
    }

    @Test
    void countsTheSignsOfANameNotItsUnits() {
        street.rename("𠀀".repeat(200));
        assertRefused("project.long", () -> street.rename("𠀀".repeat(201)));
        assertRefused("project.name", () -> street.rename("  "));
    }

    private List<String> reach(String stage, String day) {
        return moves(street.reach(stage, LocalDate.parse(day), EVIDENCE, TODAY));
    }

    private static List<String> moves(List<Fact.Report> reports) {
        assertThat(reports).extracting(Fact.Report::move).isSubsetOf(REACHED, LEFT);
        return reports.stream().map(report -> report.move() + " " + report.stage() + " " + report.day()).toList();
    }

    private static Measures metres(String amount) {
        return new Measures(new BigDecimal(amount), null, null, null);
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
