package cn.chenghua.governance.project.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.ProjectIntake;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Row;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.storage.PersistenceTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class ProjectIntakeOnPostgresTest {

    private static final UnitCode XINHONGLU = new UnitCode("510108004006");
    private final Actor official = new Actor(UUID.randomUUID(), "official", "Official",
            Map.of(Right.READ, Scope.everything(), Right.EDIT_PROJECTS, Scope.everything()));
    private final List<Outcome> told = new ArrayList<>();

    @Autowired
    ProjectIntake intake;
    @Autowired
    JdbcClient jdbc;

    @Test
    void takesTenThousandRowsInPieces() {
        var pieces = IntStream.range(0, 10).mapToObj(piece -> IntStream.range(0, 1_000)
                .mapToObj(row -> new Row(piece * 1_000 + row + 2, accepted("2017-BJ-%05d".formatted(piece * 1_000 + row))))
                .toList()).iterator();
        var tally = intake.take(official, pieces, false, outcome -> {
        });
        assertThat(tally.added()).isEqualTo(10_000);
        assertThat(jdbc.sql("select sum(quantity) from roll_up where target_code = 'C04'").query(BigDecimal.class).single())
                .isEqualByComparingTo("10000");
    }

    @Test
    void aSecondTimeChangesNothing() {
        take(false, accepted("2017-BJ-0001"), accepted(null));
        assertThat(take(false, accepted("2017-BJ-0001"), accepted(null)).unchanged()).isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from fact").query(Integer.class).single()).isEqualTo(6);
        assertThat(jdbc.sql("select count(*) from project_change").query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void takesOnlyTheGoodRowsWhenAskedTo() {
        var tally = take(true, accepted("2017-BJ-0001"), wish("2017-BJ-0002", new UnitCode("510108999999"), "480", Map.of()));
        assertThat(tally).isEqualTo(new ProjectIntake.Tally(1, 0, 0, 1));
        assertThat(told.getLast()).extracting(Outcome::row, Outcome::fate, outcome -> refusal(outcome).code()).containsExactly(3,
                Fate.REFUSED,
                "unit.unknown");
    }

    @Test
    void takesNothingWhenOneRowIsRefused() {
        assertThatThrownBy(() -> take(false, accepted("2017-BJ-0001"), accepted("2017-BJ-0001"))).isInstanceOf(Refusal.class);
    }

    @Test
    void judgesWithoutWriting() {
        var outcomes = intake.judge(official, rows(accepted("2017-BJ-0001"), accepted("2017-BJ-0001")), new ProjectIntake.Seen());
        assertThat(outcomes).extracting(Outcome::fate).containsExactly(Fate.NEW, Fate.REFUSED);
        assertThat(jdbc.sql("select count(*) from project").query(Integer.class).single()).isZero();
    }

    @Test
    void changesAKnownProjectAndReportsWhatMoved() {
        take(false, wish("2017-BJ-0001", XINHONGLU, "480", Map.of("partly_opened", LocalDate.of(2017, 5, 1))));
        assertThat(take(false, wish("2017-BJ-0001", new UnitCode("510108007002"), "500",
                Map.of("partly_opened", LocalDate.of(2017, 5, 1), "opened_as_whole", LocalDate.of(2017, 9, 30)))).changed())
                .isEqualTo(1);
        assertThat(jdbc.sql("select sum(quantity) from roll_up where target_code = 'C04' and subdistrict = '510108007000'")
                .query(BigDecimal.class).single()).isEqualByComparingTo("1");
        assertThat(jdbc.sql("select metres from project").query(BigDecimal.class).single()).isEqualByComparingTo("500");
    }

    @Test
    void doesNotMoveADayOnRecord() {
        take(false, accepted("2017-BJ-0001"));
        take(true, wish("2017-BJ-0001", XINHONGLU, "480", Map.of("opened_as_whole", LocalDate.of(2017, 9, 1))));
        assertThat(refusal(told.getLast()).code()).isEqualTo("project.stage.fixed");
    }

    @Test
    void wantsEvidenceForAReachedStage() {
        var bare = new RegisterProject(null, "2017-BJ-0009", "新鸿路", "opening", XINHONGLU, null, null, null, null, null,
                Measures.NONE,
                Map.of(), Map.of("partly_opened", LocalDate.of(2017, 5, 1)), " ");
        assertThat(take(true, bare).refused()).isEqualTo(1);
        assertThat(refusal(told.getLast()).code()).isEqualTo("evidence.missing");
    }

    private ProjectIntake.Tally take(boolean onlyGood, RegisterProject... wishes) {
        Iterator<List<Row>> pieces = List.of(rows(wishes)).iterator();
        return intake.take(official, pieces, onlyGood, told::add);
    }

    private static List<Row> rows(RegisterProject... wishes) {
        return IntStream.range(0, wishes.length).mapToObj(i -> new Row(i + 2, wishes[i])).toList();
    }

    private static Refusal refusal(Outcome outcome) {
        return Objects.requireNonNull(outcome.refusal());
    }

    private static RegisterProject accepted(@Nullable String number) {
        return wish(number, XINHONGLU, "480",
                Map.of("started", LocalDate.of(2017, 3, 1), "partly_opened", LocalDate.of(2017, 5, 1), "opened_as_whole",
                        LocalDate.of(2017, 9, 30)));
    }

    private static RegisterProject wish(@Nullable String number, UnitCode place, String metres, Map<String, LocalDate> actual) {
        return new RegisterProject(null, number, "新鸿路背街", "opening", place, null, "成华区建设局", new BigDecimal("1200000"), null,
                null,
                new Measures(new BigDecimal(metres), null, null, null), Map.of("opened_as_whole", LocalDate.of(2017, 9, 30)),
                actual,
                "成华建〔2017〕88号");
    }
}
