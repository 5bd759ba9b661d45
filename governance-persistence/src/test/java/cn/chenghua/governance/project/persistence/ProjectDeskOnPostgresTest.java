package cn.chenghua.governance.project.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.milestone.RuleDesk;
import cn.chenghua.governance.plan.LedgerBook;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectChange;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectExists;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.ProjectRefused;
import cn.chenghua.governance.project.ProjectRows;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.project.UnknownProject;
import cn.chenghua.governance.storage.PersistenceTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class ProjectDeskOnPostgresTest {

    private static final UnitCode XINHONGLU = new UnitCode("510108004006");
    private static final UnitCode DONGLU = new UnitCode("510108007002");
    private static final Proof PROOF = Proof.of("成华建〔2017〕88号", null);
    private final Actor official = actor(Scope.everything());
    private final Actor erxianqiao = actor(Scope.of(Set.of(DONGLU)));

    private final Actor definer = new Actor(UUID.randomUUID(), "definer", "Definer",
            Map.of(Right.DEFINE_TARGETS, Scope.everything()));

    @Autowired
    ProjectDesk desk;
    @Autowired
    RuleDesk rules;
    @Autowired
    ProjectRows rows;
    @Autowired
    ProjectLines lines;
    @Autowired
    ProjectKinds kinds;
    @Autowired
    LedgerBook book;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    EntityManager entities;

    @Test
    void knowsAllKindsTheTargetsCount() {
        assertThat(kinds.all()).hasSize(22);
        assertThat(kinds.get("greenway").stages()).extracting(term -> term.code()).containsExactly("approved", "started",
                "basically_completed", "completed", "opened");
        var asked = jdbc.sql("select filter, stage from target_reading where record_kind = 'project'").query((row, n) -> Map
                .entry(row.getString(1).replaceAll(".*kind=([a-z_]+).*", "$1"), row.getString(2))).list();
        assertThat(asked).isNotEmpty().allSatisfy(entry -> kinds.get(entry.getKey()).stage(entry.getValue()));
    }

    @Test
    void countsAnAcceptedBackStreet() {
        var street = read(register("一环路东一段", XINHONGLU));
        var version = street.version();
        accepted(street);
        desk.reach(official, street.id(), version, "accepted", LocalDate.of(2017, 9, 30), PROOF);
        var accepted = read(street);
        assertThat(accepted.stage()).isEqualTo("accepted");
        assertThat(accepted.version()).isEqualTo(version + 1);
        assertThat(book.postingsOf(List.of(street.id()))).extracting(posting -> posting.target()).containsExactly("B03");
        assertThat(rows.changesOf(street.id())).extracting(ProjectChange::field).contains("registered", "actual:accepted",
                "actual:surveyed");
    }

    @Test
    void reachesAStageOnlyWithTheEvidenceItsKindAsksFor() {
        rules.agree(definer, "back_street", "completed", 20, Evidence.Kind.FILE);
        entities.flush();
        var street = read(register("一环路东一段", XINHONGLU));
        var day = LocalDate.of(2017, 9, 30);
        desk.reach(official, street.id(), street.version(), "started", day, Proof.note("已开工"));
        var started = read(street);
        for (var stage : List.of("completed", "accepted")) {
            entities.clear();
            assertThatThrownBy(() -> desk.reach(official, street.id(), started.version(), stage, day, PROOF))
                    .isInstanceOfSatisfying(ProjectRefused.class,
                            refused -> assertThat(refused.code()).isEqualTo("project.evidence.file"));
        }
        entities.clear();
        assertThatThrownBy(() -> desk.register(official, new RegisterProject(null, null, "一环路东二段", "back_street", XINHONGLU,
                null, null, null, null, null, Measures.NONE, Map.of(), Map.of("completed", day), PROOF.text()), PROOF))
                .isInstanceOf(ProjectRefused.class);
    }

    @Test
    void movesTheCountWithTheProject() {
        var street = register("一环路东一段", XINHONGLU);
        accepted(street);
        street = desk.reach(official, street.id(), street.version(), "accepted", LocalDate.of(2017, 9, 30), PROOF);
        street = read(street);
        desk.relocate(official, street.id(), street.version(), DONGLU, LocalDate.of(2017, 10, 9), PROOF);
        assertThat(jdbc.sql(
                "select subdistrict, sum(quantity) n from roll_up where target_code = 'B03' group by 1 having sum(quantity) <> 0")
                .query((row, n) -> row.getString(1) + " " + row.getBigDecimal(2).stripTrailingZeros()).list())
                .containsExactly("510108007000 1");
        assertThat(read(street).place()).isEqualTo(DONGLU);
    }

    @Test
    void tellsTheSecondWriter() {
        var street = read(register("一环路东一段", XINHONGLU));
        var version = street.version();
        desk.describe(official, street.id(), version, "一环路东一段背街", "街道办", null, null);
        assertThatThrownBy(() -> desk.describe(official, read(street).id(), version, "另一个名字", "", null, null))
                .isInstanceOf(SavedInBetween.class);
    }

    @Test
    void doesNotSeeAForeignProject() {
        var street = register("一环路东一段", XINHONGLU);
        assertThatThrownBy(() -> desk.read(erxianqiao, street.id())).isInstanceOf(UnknownProject.class);
        assertThatThrownBy(() -> desk.reach(erxianqiao, street.id(), 0, "started", LocalDate.of(2017, 5, 1), PROOF))
                .isInstanceOf(UnknownProject.class);
    }

    @Test
    void doesNotPushAProjectIntoAForeignUnit() {
        var street = register("东路背街", DONGLU);
        assertThatThrownBy(
                () -> desk.relocate(erxianqiao, street.id(), read(street).version(), XINHONGLU, LocalDate.of(2017, 5, 1), PROOF))
                .isInstanceOf(Actor.Denied.class);
    }

    @Test
    void recognisesARepeatByTheClientsId() {
        var id = UUID.randomUUID();
        var wish = wish(id, null, "一环路东一段", XINHONGLU);
        var first = desk.register(official, wish, PROOF);
        entities.clear();
        assertThat(desk.register(official, wish, PROOF).number()).isEqualTo(first.number());
        assertThatThrownBy(() -> desk.register(official, wish(id, null, "一环路东二段", XINHONGLU), PROOF))
                .isInstanceOf(ProjectExists.class);
    }

    @Test
    void givesNumbersAndRefusesATakenOne() {
        var first = register("一环路东一段", XINHONGLU);
        var second = register("一环路东二段", XINHONGLU);
        assertThat(first.number()).matches("20\\d\\d-BJ-0001");
        assertThat(second.number()).endsWith("-0002");
        assertThatThrownBy(() -> desk.register(official, wish(null, first.number(), "三段", XINHONGLU), PROOF))
                .isInstanceOf(ProjectRefused.class);
    }

    @Test
    void saysWhenAStageIsExpected() {
        var street = read(register("一环路东一段", XINHONGLU));
        var days = new HashMap<String, @Nullable LocalDate>();
        days.put("accepted", LocalDate.of(2027, 12, 31));
        desk.plan(official, street.id(), street.version(), days);
        entities.flush();
        assertThat(jdbc.sql("select planned from expectation where record_id = ? and stage = 'accepted'").param(street.id())
                .query(LocalDate.class)
                .single()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(lines.count(
                new ProjectLines.Filter(Scope.everything(), "", List.of(), List.of(), List.of(), null, LocalDate.of(2028, 1, 1),
                        null),
                9))
                .isEqualTo(1);
    }

    @Test
    void findsByTwoCharactersWithinTheScope() {
        register("一环路东一段", XINHONGLU);
        register("双桥子南一巷", DONGLU);
        var filter = new ProjectLines.Filter(Scope.everything(), "桥子", List.of("back_street"), List.of(), List.of(), null, null,
                null);
        assertThat(lines.list(filter, "", 10)).extracting(ProjectLines.Line::name).containsExactly("双桥子南一巷");
        assertThat(lines.count(filter, 10)).isEqualTo(1);
        assertThat(lines.count(ProjectLines.Filter.all(Scope.of(Set.of(XINHONGLU))), 10)).isEqualTo(1);
        assertThat(lines.count(ProjectLines.Filter.all(Scope.nothing()), 10)).isZero();
    }

    @Test
    void pagesByNumber() {
        for (int i = 0; i < 5; i++) {
            register("街" + i, XINHONGLU);
        }
        var first = lines.list(ProjectLines.Filter.all(Scope.everything()), "", 3);
        var rest = lines.list(ProjectLines.Filter.all(Scope.everything()), first.getLast().number(), 3);
        assertThat(first).hasSize(3);
        assertThat(rest).hasSize(2).noneMatch(line -> first.stream().anyMatch(other -> other.id().equals(line.id())));
        assertThat(first.getFirst().steps()).hasSize(4);
    }

    private Project register(String name, UnitCode place) {
        var project = desk.register(official, wish(null, null, name, place), PROOF);
        entities.clear();
        return project;
    }

    private Project read(Project project) {
        entities.flush();
        entities.clear();
        return desk.read(official, project.id());
    }

    private static RegisterProject wish(@Nullable UUID id, @Nullable String number, String name, UnitCode place) {
        return new RegisterProject(id, number, name, "back_street", place, null, "成华区建设局", new BigDecimal("1200000"), null, null,
                new Measures(new BigDecimal("480"), null, null, null), Map.of(), Map.of(), "");
    }

    private static Actor actor(Scope scope) {
        return new Actor(UUID.randomUUID(), "official", "Official", Map.of(Right.READ, scope, Right.EDIT_PROJECTS, scope));
    }

    /** That the street was accepted jointly, without which it does not move on. */
    private void accepted(Project street) {
        entities.flush();
        jdbc.sql(
                """
                        with proof as (insert into evidence (id, kind, text, place, recorded_by, recorded_at)
                          values (gen_random_uuid(), 'NOTE', '验收', ?, 'li', now()) returning id)
                        insert into street_acceptance (id, project_id, position, day, result, depth, standard, least, historic,
                          open_findings, reason, evidence_id, recorded_by, recorder, recorded_at)
                        select gen_random_uuid(), ?, 1, date '2017-09-30', 'PASSED', 'UPGRADE', 'STREET', 90, true, 0, '', id, ?, 'li', now()
                          from proof""")
                .params(street.place().value(), street.id(), UUID.randomUUID()).update();
    }
}
