package cn.chenghua.governance.milestone.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.milestone.DescribeMilestone;
import cn.chenghua.governance.milestone.Milestone;
import cn.chenghua.governance.milestone.MilestoneChange;
import cn.chenghua.governance.milestone.MilestoneDesk;
import cn.chenghua.governance.milestone.MilestoneIntake;
import cn.chenghua.governance.milestone.MilestoneRows;
import cn.chenghua.governance.milestone.RuleDesk;
import cn.chenghua.governance.milestone.lamp.Colour;
import cn.chenghua.governance.milestone.lamp.Lamps;
import cn.chenghua.governance.milestone.lamp.Policy;
import cn.chenghua.governance.milestone.lamp.ThresholdDesk;
import cn.chenghua.governance.milestone.lamp.Thresholds;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.project.UnknownProject;
import cn.chenghua.governance.storage.PersistenceTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class MilestonesOnPostgresTest {

    private static final UnitCode XINHONGLU = new UnitCode("510108004006");
    private static final UnitCode DONGLU = new UnitCode("510108007002");
    private static final Proof PROOF = Proof.of("成华建〔2017〕88号", null);
    private final Actor official = actor(Scope.everything());
    private final Actor donglu = actor(Scope.of(Set.of(DONGLU)));
    private final List<Outcome> told = new ArrayList<>();

    @Autowired
    ProjectDesk projects;
    @Autowired
    MilestoneDesk desk;
    @Autowired
    MilestoneRows rows;
    @Autowired
    MilestoneIntake intake;
    @Autowired
    Lamps lamps;
    @Autowired
    RuleDesk rules;
    @Autowired
    ThresholdDesk thresholdDesk;
    @Autowired
    Thresholds thresholds;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    EntityManager entities;
    @Autowired
    Clock clock;

    @Test
    void keepsWhatWasSaidAndWhoSaidIt() {
        var street = register("一环路东一段");
        var first = add(street, "签约");
        var second = add(street, "拆除");
        desk.change(official, street.id(), version(street), second, wish("拆除", today().plusDays(90), first));
        fresh();
        desk.reach(official, street.id(), version(street), first, today().minusDays(3), PROOF);
        fresh();
        var kept = desk.read(official, street.id());
        assertThat(kept.get(first).actual()).isEqualTo(today().minusDays(3));
        assertThat(kept.get(second).predecessor()).isEqualTo(first);
        assertThat(rows.changesOf(street.id())).extracting(MilestoneChange::field).startsWith("actual").contains("added",
                "planned", "predecessor");
        assertThat(rows.changesOf(street.id()).getFirst().evidence()).isNotNull();
    }

    @Test
    void takesAMilestoneOutOfTheMiddle() {
        var street = register("一环路东一段");
        add(street, "签约");
        var middle = add(street, "拆除");
        add(street, "建成");
        desk.remove(official, street.id(), version(street), middle);
        fresh();
        assertThat(desk.read(official, street.id()).all()).extracting(Milestone::name).containsExactly("签约", "建成");
        jdbc.sql("set constraints all immediate").update();
    }

    @Test
    void tellsTheSecondWriterAndHidesForeignProjects() {
        var street = register("一环路东一段");
        add(street, "签约");
        assertThatThrownBy(() -> desk.add(official, street.id(), 0, UUID.randomUUID(), wish("拆除", null, null)))
                .isInstanceOf(SavedInBetween.class);
        assertThatThrownBy(() -> desk.read(donglu, street.id())).isInstanceOf(UnknownProject.class);
        assertThatThrownBy(() -> desk.add(donglu, street.id(), version(street), UUID.randomUUID(), wish("拆除", null, null)))
                .isInstanceOf(UnknownProject.class);
        var reader = new Actor(UUID.randomUUID(), "reader", "Reader", Map.of(Right.READ, Scope.everything()));
        assertThatThrownBy(() -> desk.add(reader, street.id(), version(street), UUID.randomUUID(), wish("拆除", null, null)))
                .isInstanceOf(Actor.Denied.class);
    }

    @Test
    void makesMilestonesOfTheStagesThatFollowTheProject() {
        rules.agree(official, "back_street", "accepted", 15, null);
        var street = register("一环路东一段");
        var days = new HashMap<String, @Nullable LocalDate>();
        days.put("accepted", today().plusDays(60));
        projects.plan(official, street.id(), street.version(), days);
        desk.addStages(official, street.id(), 0);
        fresh();
        projects.reach(official, street.id(), projects.read(official, street.id()).version(), "surveyed", today(), PROOF);
        fresh();
        var milestones = lit(street).line().milestones();
        assertThat(milestones).extracting(Milestone::stage).containsExactly("surveyed", "started", "completed", "accepted");
        assertThat(milestones.getFirst().actual()).isEqualTo(today());
        assertThat(milestones.getLast().planned()).isEqualTo(today().plusDays(60));
        assertThat(milestones.getLast().limitDays()).isEqualTo(15);
        assertThat(milestones.get(2).limitDays()).isEqualTo(20);
    }

    @Test
    void saysToTheLedgerWhenAForecastMovesTheCountingStage() {
        var street = register("一环路东一段");
        desk.addStages(official, street.id(), 0);
        fresh();
        var days = new HashMap<String, @Nullable LocalDate>();
        days.put("completed", today().plusDays(28));
        days.put("accepted", today().plusDays(56));
        projects.plan(official, street.id(), projects.read(official, street.id()).version(), days);
        fresh();
        var completed = desk.read(official, street.id()).all().get(2);
        desk.change(official, street.id(), version(street), completed.id(),
                new DescribeMilestone(completed.name(), null, today().plusDays(42),
                        "", 1, null, completed.predecessor(), null));
        fresh();
        var accepted = jdbc.sql("select planned from expectation where record_id = ? and stage = 'accepted'").param(street.id())
                .query(LocalDate.class).single();
        assertThat(accepted).isAfterOrEqualTo(today().plusDays(70));
        assertThat(jdbc.sql("select planned from expectation where record_id = ? and stage = 'completed'").param(street.id())
                .query(LocalDate.class).single()).isEqualTo(today().plusDays(42));
    }

    @Test
    void lightsTheLampsOfAScopeInOneStatementForTheProjects() {
        var late = register("甲巷");
        desk.add(official, late.id(), 0, UUID.randomUUID(), wish("完成", today().minusDays(60), null));
        var good = register("乙巷");
        desk.add(official, good.id(), 0, UUID.randomUUID(), wish("完成", today().plusDays(60), null));
        fresh();
        var filter = ProjectLines.Filter.all(Scope.of(Set.of(XINHONGLU)));
        assertThat(lamps.of(filter, "", 10, today())).extracting(lit -> lit.line().name() + " " + lit.lamp().colour())
                .containsExactly("甲巷 RED", "乙巷 GREEN");
        assertThat(lamps.of(ProjectLines.Filter.all(Scope.of(Set.of(DONGLU))), "", 10, today())).isEmpty();
        assertThat(lamps.page(filter, Colour.RED, "", 10, today()).projects()).hasSize(1);
        assertThat(lamps.page(filter, null, "", 1, today()).next()).isEqualTo(late.number());
        assertThat(lamps.page(filter, null, late.number(), 1, today())).satisfies(page -> {
            assertThat(page.projects()).extracting(lit -> lit.line().name()).containsExactly("乙巷");
            assertThat(page.next()).isNull();
        });
    }

    @Test
    void judgesByTheThresholdsThatWereSet() {
        var late = register("甲巷");
        desk.add(official, late.id(), 0, UUID.randomUUID(), wish("完成", today().minusDays(60), null));
        thresholdDesk.agree(official, Policy.OVERDUE, 0, 500, 600, true);
        fresh();
        assertThat(lit(late).lamp().colour()).isEqualTo(Colour.GREEN);
        assertThat(thresholds.all()).extracting(threshold -> threshold.suggested()).containsExactly(true, true, false, true);
        assertThatThrownBy(() -> thresholdDesk.agree(official, Policy.OVERDUE, 7, 1, 2, true)).isInstanceOf(SavedInBetween.class);
        thresholdDesk.agree(official, Policy.OVERDUE, 0, 1, 2, false);
        thresholdDesk.agree(official, Policy.NO_REPORT, 0, 1, 2, false);
        fresh();
        assertThat(lit(late).lamp().colour()).isEqualTo(Colour.GREY);
    }

    @Test
    void takesARowOfATableAndChangesNothingTheSecondTime() {
        var street = register("一环路东一段");
        var table = List.of(
                new MilestoneIntake.Row(2, street.number(), "完成 签约", null, today().minusDays(40), null, today().minusDays(30),
                        "建设局", 2, null, null, null, "成华建〔2018〕9号"),
                new MilestoneIntake.Row(3, street.number(), "拆除", null, today().plusDays(40), today().plusDays(50), null, null,
                        null, 20, "完成\u3000签约", null, ""));
        assertThat(take(false, table)).isEqualTo(new Tally(2, 0, 0, 0));
        fresh();
        assertThat(take(false, table)).isEqualTo(new Tally(0, 0, 2, 0));
        var kept = desk.read(official, street.id()).all();
        assertThat(kept).extracting(Milestone::name).containsExactly("完成 签约", "拆除");
        assertThat(kept.getLast().predecessor()).isEqualTo(kept.getFirst().id());
        assertThat(rows.changesOf(street.id())).filteredOn(change -> change.field().equals("actual")).singleElement()
                .satisfies(change -> assertThat(change.evidence()).isNotNull());
    }

    @Test
    void refusesRowsOneByOneAndLeavesNothingOfThem() {
        var street = register("一环路东一段");
        var tally = take(true, List.of(row(2, street.number(), "签约", null, null), row(3, street.number(), "签约", null, null),
                row(4, street.number(), "拆除", null, "没有的"), row(5, "2017-BJ-9999", "签约", null, null),
                row(6, street.number(), "建成", today().plusDays(1), "签约")));
        assertThat(tally).isEqualTo(new Tally(1, 0, 0, 4));
        assertThat(told).filteredOn(outcome -> outcome.refusal() != null)
                .extracting(outcome -> outcome.row() + " " + Objects.requireNonNull(outcome.refusal()).code())
                .containsExactlyInAnyOrder("3 milestone.twice", "4 milestone.predecessor", "5 milestone.project",
                        "6 day.future");
        fresh();
        assertThat(desk.read(official, street.id()).all()).extracting(Milestone::name).containsExactly("签约");
    }

    @Test
    void aHistoryIsNeverChanged() {
        var street = register("一环路东一段");
        add(street, "签约");
        assertThatThrownBy(() -> jdbc.sql("update milestone_change set after = 'x'").update())
                .isInstanceOf(org.springframework.dao.DataAccessException.class);
    }

    private long version(Project project) {
        return desk.read(official, project.id()).version();
    }

    private Lamps.Lit lit(Project project) {
        return lamps.of(List.of(project.id()), today()).values().iterator().next();
    }

    private Tally take(boolean onlyGood, List<MilestoneIntake.Row> table) {
        told.clear();
        return intake.take(official, List.of(table).iterator(), onlyGood, told::add);
    }

    private static MilestoneIntake.Row row(int number, String project, String name, @Nullable LocalDate actual,
            @Nullable String after) {
        return new MilestoneIntake.Row(number, project, name, null, null, null, actual, null, null, null, after, null,
                "成华建〔2018〕9号");
    }

    private UUID add(Project project, String name) {
        var id = UUID.randomUUID();
        desk.add(official, project.id(), version(project), id, wish(name, null, null));
        fresh();
        return id;
    }

    private static DescribeMilestone wish(String name, @Nullable LocalDate planned, @Nullable UUID after) {
        return new DescribeMilestone(name, planned, null, "", 1, null, after, null);
    }

    private Project register(String name) {
        var project = projects.register(official, RegisterProject.of(name, "back_street", XINHONGLU), PROOF);
        fresh();
        return projects.read(official, project.id());
    }

    private void fresh() {
        entities.flush();
        entities.clear();
    }

    private LocalDate today() {
        return clock.instant().atZone(Days.ZONE).toLocalDate();
    }

    private static Actor actor(Scope scope) {
        return new Actor(UUID.randomUUID(), "official", "Official",
                Map.of(Right.READ, scope, Right.EDIT_PROJECTS, scope, Right.DEFINE_TARGETS, scope));
    }
}
