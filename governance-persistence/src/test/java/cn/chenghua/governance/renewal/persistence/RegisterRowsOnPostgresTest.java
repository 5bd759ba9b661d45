package cn.chenghua.governance.renewal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.project.intake.NumberedRow;
import cn.chenghua.governance.project.intake.RowIntake;
import cn.chenghua.governance.renewal.area.AreaDesk;
import cn.chenghua.governance.renewal.document.DocumentAct.Verb;
import cn.chenghua.governance.renewal.document.DocumentDesk;
import cn.chenghua.governance.renewal.document.DocumentKind;
import cn.chenghua.governance.renewal.document.DocumentState;
import cn.chenghua.governance.renewal.intake.AreaRow;
import cn.chenghua.governance.renewal.intake.AreaRows;
import cn.chenghua.governance.renewal.intake.DocumentRow;
import cn.chenghua.governance.renewal.intake.DocumentRow.Step;
import cn.chenghua.governance.renewal.intake.DocumentRows;
import cn.chenghua.governance.renewal.intake.SurveyRow;
import cn.chenghua.governance.renewal.intake.SurveyRows;
import cn.chenghua.governance.renewal.survey.Aspect;
import cn.chenghua.governance.renewal.survey.SurveyBook;
import cn.chenghua.governance.storage.PersistenceTest;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@PersistenceTest
class RegisterRowsOnPostgresTest {

    private static final UnitCode XINHONGLU = new UnitCode("510108004006");
    private static final String TITLE = "社区慢行系统专项规划";
    private static final Actor official = new Actor(UUID.randomUUID(), "official", "Official",
            Map.of(Right.READ, Scope.everything(), Right.EDIT_PROJECTS, Scope.everything()));

    @Autowired
    ProjectDesk projects;
    @Autowired
    AreaDesk areas;
    @Autowired
    AreaRows areaRows;
    @Autowired
    DocumentDesk documents;
    @Autowired
    DocumentRows documentRows;
    @Autowired
    SurveyBook surveys;
    @Autowired
    SurveyRows surveyRows;
    @Autowired
    RowIntake intake;
    @Autowired
    EntityManager entities;

    @Test
    void linksTheProjectsThatAFilledCellNamesAndNoOthers() throws ParseException {
        var one = projects.register(official, RegisterProject.of("新鸿路片区改造甲", "renewal", XINHONGLU),
                Proof.note("调查")).number();
        var other = projects.register(official, RegisterProject.of("新鸿路片区改造乙", "renewal", XINHONGLU),
                Proof.note("调查")).number();
        var shape = new WKTReader().read("POLYGON ((104.1 30.66, 104.11 30.66, 104.11 30.67, 104.1 30.66))");
        var full = new AreaRow("新鸿路往返片区", XINHONGLU, "区住建局", shape, null, Set.of(one));
        assertThat(taken(full)).isEqualTo(Fate.NEW);
        assertThat(taken(full)).isEqualTo(Fate.UNCHANGED);
        assertThat(taken(new AreaRow("新鸿路往返片区", null, null, null, null, Set.of()))).isEqualTo(Fate.UNCHANGED);
        assertThat(taken(new AreaRow("新鸿路往返片区", null, null, null, null, Set.of(other)))).isEqualTo(Fate.CHANGED);
        var area = areas.all(official).stream().filter(found -> found.name().equals("新鸿路往返片区")).findFirst().orElseThrow();
        assertThat(area.projects()).hasSize(1);
        assertThat(area.responsible()).isEqualTo("区住建局");
        assertThat(area.outline()).isEqualTo(shape);
        assertRefused("renewal.area.place", () -> taken(new AreaRow("没有的片区", null, null, null, null, Set.of())));
        assertRefused("renewal.area.group", () -> taken(new AreaRow("新鸿路往返片区", null, null, null, "没有的组", Set.of())));
    }

    @Test
    void takesStepsOfAnEditionInTheirOrderAndEachOnce() {
        assertThat(taken(step("2018年版", Verb.DRAFTED, 1))).isEqualTo(Fate.NEW);
        assertThat(taken(step("2018年版", Verb.SUBMITTED, 2))).isEqualTo(Fate.CHANGED);
        assertThat(taken(step("2018年版", Verb.SENT_BACK, 3))).isEqualTo(Fate.CHANGED);
        assertThat(taken(step("2018年版", Verb.SUBMITTED, 4))).isEqualTo(Fate.CHANGED);
        for (var day : List.of(2, 4)) {
            assertThat(taken(step("2018年版", Verb.SUBMITTED, day))).isEqualTo(Fate.UNCHANGED);
        }
        assertRefused("renewal.document.step", () -> taken(step("2018年版", Verb.PUBLISHED, 5)));
        assertRefused("renewal.document.edition", () -> taken(step("2018年版", Verb.DRAFTED, 5)));
        assertRefused("renewal.document.edition", () -> taken(step("2019年版", Verb.APPROVED, 5)));
        assertThat(taken(new DocumentRow(TITLE, null, null, null, null, Set.of("A11"), null))).isEqualTo(Fate.CHANGED);
        assertThat(taken(new DocumentRow(TITLE, null, null, null, null, Set.of("A07"), null))).isEqualTo(Fate.CHANGED);
        assertThat(documents.all(official)).filteredOn(one -> one.title().equals(TITLE)).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(DocumentState.REVIEW);
            assertThat(one.targets()).containsExactly("A07");
        });
        assertRefused("renewal.document.fresh",
                () -> taken(new DocumentRow("没有的规划", null, null, null, null, Set.of(), null)));
    }

    @Test
    void wantsASurveyWithdrawnBeforeAnotherResultIsTaken() {
        assertThat(surveyRows.take(official, survey(180, ""))).isEqualTo(Fate.NEW);
        assertThat(surveyRows.take(official, survey(180, ""))).isEqualTo(Fate.UNCHANGED);
        assertRefused("renewal.survey.other", () -> surveyRows.take(official, survey(170, "")));
        assertThat(surveyRows.take(official, survey(180, "录入错误"))).isEqualTo(Fate.CHANGED);
        assertThat(surveyRows.take(official, survey(180, "录入错误"))).isEqualTo(Fate.UNCHANGED);
        assertThat(surveyRows.take(official, survey(170, ""))).isEqualTo(Fate.NEW);
        assertThat(surveys.on(XINHONGLU, LocalDate.of(2018, 6, 1))).hasSize(2);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void writesNothingOnTrial() {
        var outcomes = intake.judge(official,
                List.of(new NumberedRow<>(2, survey(180, "")), new NumberedRow<>(3, survey(170, ""))), surveyRows);
        assertThat(outcomes.getFirst().fate()).isEqualTo(Fate.NEW);
        assertThat(outcomes.getLast().refusal()).extracting(refusal -> refusal == null ? "" : refusal.code())
                .isEqualTo("renewal.survey.other");
        assertThat(surveys.on(XINHONGLU, LocalDate.of(2018, 6, 1))).isEmpty();
    }

    private Fate taken(AreaRow row) {
        var fate = areaRows.take(official, row);
        fresh();
        return fate;
    }

    private Fate taken(DocumentRow row) {
        var fate = documentRows.take(official, row);
        fresh();
        return fate;
    }

    private static DocumentRow step(String edition, Verb verb, int day) {
        return new DocumentRow(TITLE, DocumentKind.SPECIAL, XINHONGLU, "区规划局", null, Set.of(),
                new Step(edition, verb, LocalDate.of(2018, 3, day), "成府函〔2018〕2" + day + "号", null));
    }

    private static SurveyRow survey(int answered, String withdrawn) {
        return new SurveyRow(XINHONGLU, LocalDate.of(2018, 6, 1), "入户问卷", 200, answered,
                Map.of(Aspect.LIVEABLE, new BigDecimal("82.50")), "成华建〔2018〕1号", withdrawn);
    }

    private void fresh() {
        entities.flush();
        entities.clear();
    }

    private static void assertRefused(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
