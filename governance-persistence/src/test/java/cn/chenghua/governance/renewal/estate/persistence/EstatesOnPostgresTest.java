package cn.chenghua.governance.renewal.estate.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.plan.ProgressReport;
import cn.chenghua.governance.plan.ProgressReport.Question;
import cn.chenghua.governance.plan.View;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.UnknownProject;
import cn.chenghua.governance.renewal.estate.Component;
import cn.chenghua.governance.renewal.estate.ComponentState;
import cn.chenghua.governance.renewal.estate.Deed;
import cn.chenghua.governance.renewal.estate.EstateDesk;
import cn.chenghua.governance.renewal.estate.EstateIntake;
import cn.chenghua.governance.renewal.estate.EstateIntake.Row;
import cn.chenghua.governance.renewal.estate.EstateIntake.Strip;
import cn.chenghua.governance.renewal.estate.EstateLines;
import cn.chenghua.governance.renewal.estate.HandoverChange;
import cn.chenghua.governance.renewal.estate.HandoverRows;
import cn.chenghua.governance.renewal.estate.Owner;
import cn.chenghua.governance.renewal.estate.RegisterEstate;
import cn.chenghua.governance.renewal.estate.Supply;
import cn.chenghua.governance.storage.PersistenceTest;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class EstatesOnPostgresTest {

    private static final UnitCode XINHONGLU = new UnitCode("510108004006");
    private static final UnitCode DONGLU = new UnitCode("510108007002");
    private static final Proof PROOF = Proof.of("成华国资移交〔2018〕12号", null);
    private final Actor official = actor(Scope.everything());
    private final List<Outcome> told = new ArrayList<>();

    @Autowired
    EstateDesk desk;
    @Autowired
    EstateIntake intake;
    @Autowired
    EstateLines lines;
    @Autowired
    HandoverRows rows;
    @Autowired
    ProjectDesk projects;
    @Autowired
    ProgressReport progress;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    EntityManager entities;
    @Autowired
    Clock clock;

    @Test
    void countsAnEstateOfTargetA08OnlyWhenItsLastComponentIsHandedOver() {
        var estate = register("机械厂生活区", XINHONGLU);
        for (var component : List.of(Component.WATER, Component.POWER, Component.PROPERTY)) {
            transfer(estate, component);
        }
        assertThat(desk.read(official, estate.id()).percent()).isEqualTo(75);
        assertThat(a08()).isZero();
        transfer(estate, Component.HEATING_OR_GAS);
        assertThat(projects.read(official, estate.id()).stage()).isEqualTo("handed_over");
        assertThat(a08()).isEqualByComparingTo("1");
        desk.takeBack(official, estate.id(), version(estate), Component.WATER, Deed.TRANSFERRED, today(),
                Proof.note("资产清单不全，退回重办"));
        fresh();
        assertThat(projects.read(official, estate.id()).stage()).isEqualTo("moved");
        assertThat(a08()).isZero();
        assertThat(rows.changesOf(estate.id())).first().satisfies(change -> {
            assertThat(change.field()).isEqualTo("water:transferred");
            assertThat(change.after()).isEmpty();
            assertThat(change.evidence()).isNotNull();
        });
        assertThatThrownBy(() -> jdbc.sql("update handover_change set after = 'x'").update())
                .isInstanceOf(org.springframework.dao.DataAccessException.class);
    }

    @Test
    void letsNobodyPastTheMatrix() {
        var estate = register("电子厂生活区", XINHONGLU);
        transfer(estate, Component.WATER);
        assertRefused("renewal.estate.gate",
                () -> projects.reach(official, estate.id(), projects.read(official, estate.id()).version(), "handed_over",
                        today(), PROOF));
        entities.clear();
        assertThat(projects.read(official, estate.id()).stage()).isNull();
    }

    @Test
    void countsFromTheDayOnWhichTheRestIsNotApplicable() {
        var estate = register("纺织厂生活区", XINHONGLU);
        for (var component : List.of(Component.WATER, Component.POWER, Component.PROPERTY)) {
            transfer(estate, component);
        }
        desk.exempt(official, estate.id(), version(estate), Component.HEATING_OR_GAS, today().minusDays(1),
                Proof.note("本区不供热，燃气早已直供"));
        fresh();
        assertThat(projects.read(official, estate.id()).steps().getLast().actual()).isEqualTo(today().minusDays(1));
        assertThat(a08()).isEqualByComparingTo("1");
        desk.oblige(official, estate.id(), version(estate), Component.HEATING_OR_GAS, today(), Proof.note("管道燃气需移交"));
        fresh();
        assertThat(a08()).isZero();
    }

    @Test
    void refusesASecondEstateOfTheNameInTheUnitButWelcomesARepeat() {
        var wish = new RegisterEstate(UUID.randomUUID(), "轴承厂生活区", XINHONGLU, "成华区国资金融局", owner());
        var first = desk.register(official, wish);
        fresh();
        assertThat(desk.register(official, wish).id()).isEqualTo(first.id());
        assertRefused("renewal.estate.twin", () -> register("轴承厂生活区", XINHONGLU));
        assertThat(register("轴承厂生活区", DONGLU).id()).isNotEqualTo(first.id());
    }

    @Test
    void tellsTheSecondWriterAndHidesForeignEstates() {
        var estate = register("铁路局生活区", XINHONGLU);
        assertThatThrownBy(() -> desk.describe(official, estate.id(), 7, owner())).isInstanceOf(SavedInBetween.class);
        var elsewhere = actor(Scope.of(Set.of(DONGLU)));
        assertThatThrownBy(() -> desk.read(elsewhere, estate.id())).isInstanceOf(UnknownProject.class);
        assertThatThrownBy(() -> desk.take(elsewhere, estate.id(), 1, Component.WATER, Deed.FRAMEWORK, today(), PROOF))
                .isInstanceOf(UnknownProject.class);
    }

    @Test
    void takes302EstatesInWithTheir1208Components() {
        var table = IntStream.range(0, 302)
                .mapToObj(i -> row(i + 2, null, "第" + i + "生活区", XINHONGLU, i < 240 ? all(i) : some(i % 4))).toList();
        assertThat(take(false, table)).isEqualTo(new Tally(302, 0, 0, 0));
        fresh();
        assertThat(a08()).isEqualByComparingTo("240");
        var asked = asked(null, null, null);
        assertThat(lines.count(asked)).isEqualTo(302);
        assertThat(lines.matrix(asked).stream().mapToInt(EstateLines.Cell::estates).sum()).isEqualTo(1208);
        for (var cell : lines.matrix(asked)) {
            var same = asked(cell.component(), cell.state(), null);
            assertThat(lines.count(same)).isEqualTo(cell.estates()).isEqualTo(lines.list(same, "", 400).size());
        }
        assertThat(lines.count(asked(Component.WATER, null, true)))
                .isEqualTo(lines.list(asked(Component.WATER, null, true), "", 400)
                        .size())
                .isGreaterThan(240);
        assertThat(lines.list(asked, "", 1).getFirst().threads()).extracting(EstateLines.Thread::component)
                .containsExactly(Component.values());
        assertThat(lines.byUnit(asked).get(XINHONGLU)).isEqualTo(new EstateLines.Share(302, 240));
        assertThat(take(false, table)).isEqualTo(new Tally(0, 0, 302, 0));
    }

    @Test
    void refusesRowsWithTheirReason() {
        var early = new EnumMap<Component, Strip>(Component.class);
        early.put(Component.WATER, new Strip(null, Map.of(Deed.TRANSFERRED, LocalDate.of(2018, 3, 1)), null, ""));
        var tally = take(true, List.of(row(2, null, "木材厂生活区", XINHONGLU, all(1)), row(3, null, "木材厂生活区", XINHONGLU, all(2)),
                row(4, null, "仪表厂生活区", XINHONGLU, early), row(5, "2017-SG-9999", "热电厂生活区", XINHONGLU, Map.of()),
                row(6, null, "建材厂生活区", new UnitCode("510108999999"), Map.of())));
        assertThat(tally).isEqualTo(new Tally(1, 0, 0, 4));
        assertThat(told).filteredOn(outcome -> outcome.refusal() != null)
                .extracting(outcome -> outcome.row() + " " + Objects.requireNonNull(outcome.refusal()).code())
                .containsExactly("3 renewal.estate.twice", "4 renewal.estate.order", "5 renewal.estate.number", "6 unit.unknown");
    }

    @Test
    void addsToWhatStandsAndChangesNoDay() {
        take(false, List.of(row(2, null, "物资公司生活区", XINHONGLU, some(2))));
        fresh();
        var number = lines.list(asked(null, null, null), "", 1).getFirst().number();
        assertThat(take(false, List.of(row(2, number, "物资公司生活区", XINHONGLU, all(2))))).isEqualTo(new Tally(0, 1, 0, 0));
        fresh();
        assertThat(a08()).isEqualByComparingTo("1");
        assertThat(take(true, List.of(row(2, number, "物资公司生活区", XINHONGLU, all(3))))).isEqualTo(new Tally(0, 0, 0, 1));
        assertThat(told.getFirst().refusal()).extracting(Refusal::code).isEqualTo("renewal.estate.deed.fixed");
        assertThat(rows.changesOf(lines.list(asked(null, null, null), "", 1).getFirst().id())).extracting(HandoverChange::field)
                .contains("enterprise", "water:moved");
    }

    private BigDecimal a08() {
        entities.flush();
        return progress.one("A08", new Question(today(), today(), View.NOW, Scope.everything(), null)).actual();
    }

    private EstateLines.Filter asked(@Nullable Component component, @Nullable ComponentState state, @Nullable Boolean over) {
        return new EstateLines.Filter(
                new ProjectLines.Filter(Scope.everything(), "", List.of("estate"), List.of(), List.of(), null,
                        null, null),
                component, state, over);
    }

    private static Map<Component, Strip> all(int shift) {
        var strips = new EnumMap<Component, Strip>(Component.class);
        Stream.of(Component.values()).forEach(component -> strips.put(component, strip(shift, Deed.values().length)));
        return strips;
    }

    private static Map<Component, Strip> some(int components) {
        var strips = new EnumMap<Component, Strip>(Component.class);
        Stream.of(Component.values()).limit(components).forEach(component -> strips.put(component, strip(components, 5)));
        return strips;
    }

    private static Strip strip(int shift, int steps) {
        var days = new HashMap<Deed, LocalDate>();
        Stream.of(Deed.values()).limit(steps)
                .forEach(deed -> days.put(deed, LocalDate.of(2018, 1, 1).plusDays(shift % 60 + 20L * deed.ordinal())));
        return new Strip(null, days, null, "");
    }

    private static Row row(int number, @Nullable String project, String name, UnitCode place, Map<Component, Strip> strips) {
        return new Row(number, project, name, place, "成华区国资金融局", owner(), strips, "成华国资移交〔2018〕" + number + "号");
    }

    private static Owner owner() {
        return new Owner("成都机械厂", 320, Supply.GAS);
    }

    private Tally take(boolean onlyGood, List<Row> table) {
        told.clear();
        return intake.take(official, List.of(table).iterator(), onlyGood, told::add);
    }

    private void transfer(Project estate, Component component) {
        for (var deed : List.of(Deed.FRAMEWORK, Deed.AGREED, Deed.REPAIRED, Deed.MOVED, Deed.TRANSFERRED)) {
            desk.take(official, estate.id(), version(estate), component, deed, today().minusDays(30L - deed.ordinal()), PROOF);
            fresh();
        }
    }

    private long version(Project estate) {
        return desk.read(official, estate.id()).version();
    }

    private Project register(String name, UnitCode place) {
        var project = desk.register(official, new RegisterEstate(null, name, place, "成华区国资金融局", owner()));
        fresh();
        return project;
    }

    private void fresh() {
        entities.flush();
        entities.clear();
    }

    private LocalDate today() {
        return clock.instant().atZone(Days.ZONE).toLocalDate();
    }

    private static void assertRefused(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Actor actor(Scope scope) {
        return new Actor(UUID.randomUUID(), "official", "Official", Map.of(Right.READ, scope, Right.EDIT_PROJECTS, scope));
    }
}
