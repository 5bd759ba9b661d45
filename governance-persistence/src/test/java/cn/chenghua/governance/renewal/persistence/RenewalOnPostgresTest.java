package cn.chenghua.governance.renewal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.funding.FundKind;
import cn.chenghua.governance.funding.FundingDesk;
import cn.chenghua.governance.funding.PostEntry;
import cn.chenghua.governance.plan.ProgressReport;
import cn.chenghua.governance.plan.ProgressReport.Question;
import cn.chenghua.governance.plan.View;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.renewal.area.AreaDesk;
import cn.chenghua.governance.renewal.area.AreaLines;
import cn.chenghua.governance.renewal.document.DocumentAct.Verb;
import cn.chenghua.governance.renewal.document.DocumentDesk;
import cn.chenghua.governance.renewal.document.DocumentKind;
import cn.chenghua.governance.renewal.facility.FacilityDesk;
import cn.chenghua.governance.renewal.facility.FacilityLines;
import cn.chenghua.governance.renewal.facility.RegisterFacility;
import cn.chenghua.governance.renewal.facility.Site;
import cn.chenghua.governance.renewal.facility.intake.FacilityIntake;
import cn.chenghua.governance.renewal.programme.Programme.Tranche;
import cn.chenghua.governance.renewal.programme.ProgrammeBook;
import cn.chenghua.governance.renewal.programme.ProgrammeDesk;
import cn.chenghua.governance.renewal.survey.Aspect;
import cn.chenghua.governance.renewal.survey.SurveyBook;
import cn.chenghua.governance.renewal.survey.SurveyDesk;
import cn.chenghua.governance.storage.PersistenceTest;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class RenewalOnPostgresTest {

    private static final UnitCode XINHONGLU = new UnitCode("510108004006");
    private static final Proof PROOF = Proof.of("成华公建〔2018〕12号", null);
    private static final Actor official = new Actor(UUID.randomUUID(), "official", "Official",
            Map.of(Right.READ, Scope.everything(), Right.EDIT_PROJECTS, Scope.everything(), Right.DEFINE_TARGETS,
                    Scope.everything()));

    @Autowired
    ProjectDesk projects;
    @Autowired
    FundingDesk funding;
    @Autowired
    FacilityDesk facilities;
    @Autowired
    FacilityIntake intake;
    @Autowired
    FacilityLines lines;
    @Autowired
    ProgrammeDesk programme;
    @Autowired
    ProgrammeBook book;
    @Autowired
    DocumentDesk documents;
    @Autowired
    AreaDesk areas;
    @Autowired
    AreaLines areaLines;
    @Autowired
    SurveyDesk surveys;
    @Autowired
    SurveyBook surveyBook;
    @Autowired
    ProgressReport progress;
    @Autowired
    EntityManager entities;
    @Autowired
    Clock clock;

    @Test
    void movesTargetA07WhenAProjectIsStartedAndNoSooner() {
        var project = projects.register(official, RegisterProject.of("新鸿路片区旧城改造", "renewal", XINHONGLU), PROOF);
        reach(project, "approved");
        assertThat(target("A07")).isZero();
        reach(project, "started");
        assertThat(target("A07")).isEqualByComparingTo("1");
        reach(project, "compensated");
        assertThat(target("A07")).isEqualByComparingTo("1");
        projects.goBack(official, project.id(), projects.read(official, project.id()).version(), "approved", today(), PROOF);
        assertThat(target("A07")).isZero();
    }

    @Test
    void movesTargetA06ByOutputOf2017AndNotByPayment() {
        var project = projects.register(official, RegisterProject.of("新鸿路片区旧城改造", "renewal", XINHONGLU), PROOF);
        reach(project, "started");
        funding.post(official, project.id(),
                new PostEntry(null, FundKind.OUTPUT, YearMonth.of(2017, 6), new BigDecimal("86000000"),
                        "", "", ""),
                PROOF);
        assertThat(target("A06")).isEqualByComparingTo("86000000");
        funding.post(official, project.id(),
                new PostEntry(null, FundKind.OUTPUT, YearMonth.of(2018, 6), new BigDecimal("5000000"),
                        "", "", ""),
                PROOF);
        assertThat(target("A06")).as("only 2017 counts").isEqualByComparingTo("86000000");
    }

    @Test
    void movesTargetA11WhenAFacilityIsInUseAndLeavesOutWhatClosed() {
        var school = facilities.register(official, wish("新鸿路小学"));
        fresh();
        assertThat(projects.read(official, school.id()).classCode()).isEqualTo("education");
        reach(school, "completed");
        assertThat(target("A11")).as("completed alone is the other reading").isZero();
        reach(school, "opened");
        assertThat(target("A11")).isEqualByComparingTo("1");
        assertRefused("renewal.facility.closed.early", () -> facilities.close(official, school.id(),
                facilities.read(official, school.id()).version(), today().minusDays(40), PROOF));
        entities.clear();
        facilities.close(official, school.id(), facilities.read(official, school.id()).version(), today(),
                Proof.note("结构检测不合格"));
        fresh();
        assertThat(target("A11")).isZero();
        assertThat(readings("A11")).containsEntry("built", 1).containsEntry("in_use", 0);
        assertThat(lines.count(asked(null, true))).isEqualTo(1);
        assertThat(lines.sums(asked(null, null))).singleElement()
                .satisfies(sum -> assertThat(List.of(sum.facilities(), sum.inUse(), sum.closed())).containsExactly(1, 0, 1));
        assertRefused("renewal.facility.closed", () -> projects.reach(official, school.id(),
                projects.read(official, school.id()).version(), "opened", today(), PROOF));
        entities.clear();
        facilities.reopen(official, school.id(), facilities.read(official, school.id()).version(), today(), PROOF);
        fresh();
        assertThat(target("A11")).isEqualByComparingTo("1");
    }

    @Test
    void takesFacilitiesInAndNothingTheSecondTime() {
        var told = new ArrayList<Outcome>();
        var rows = List.of(row(2, null, "甲小学", "primary_school", today().minusDays(9)),
                row(3, null, "乙小学", "primary_school", null));
        assertThat(intake.take(official, List.of(rows).iterator(), false, told::add).added()).isEqualTo(2);
        fresh();
        var listed = lines.list(asked("education", null), "", 10);
        assertThat(listed).extracting(FacilityLines.Line::closedOn).containsExactlyInAnyOrder(today().minusDays(9), null);
        var again = listed.stream().map(line -> row(line.number().hashCode(), line.number(), line.name(), "primary_school",
                line.closedOn())).toList();
        assertThat(intake.take(official, List.of(again).iterator(), false, told::add).unchanged()).isEqualTo(2);
        var early = new FacilityIntake.Row(2, null, "丙小学", XINHONGLU, "", "primary_school", Site.UNKNOWN, null, Map.of(),
                Map.of("opened", today().minusDays(30)), today().minusDays(31), "漏水", "成华公建〔2018〕3号");
        told.clear();
        intake.take(official, List.of(List.of(early)).iterator(), true, told::add);
        assertThat(told).singleElement().satisfies(outcome -> assertThat(Objects.requireNonNull(outcome.refusal()).code())
                .isEqualTo("renewal.facility.closed.early"));
    }

    @Test
    void agreesTranchesThatComeTo314Only() {
        var mix = List.of(60, 26, 30, 22, 25, 66, 8, 77);
        var classes = List.of("education", "health", "commerce", "culture", "sport", "community_service", "administration",
                "municipal_works");
        var right = IntStream.range(0, 8).mapToObj(i -> new Tranche(classes.get(i), 2018 + i % 3, mix.get(i))).toList();
        var first = LocalDate.of(2018, 1, 1);
        var last = LocalDate.of(2020, 12, 31);
        assertRefused("renewal.programme.sum",
                () -> programme.agree(official, LocalDate.of(2017, 9, 22), first, last, right.subList(0, 7), "缺市政"));
        programme.agree(official, LocalDate.of(2017, 9, 22), first, last, right, "按市级比例");
        assertThat(book.current().sum()).isEqualTo(314);
        assertThat(book.editions()).hasSize(2);
        assertThat(book.editions().getLast().launched()).isEqualTo("2017-09-22");
    }

    @Test
    void keepsTheSevenSpecialPlansAndTakesAnEighth() {
        assertThat(documents.all(official)).filteredOn(one -> one.kind() == DocumentKind.SPECIAL).hasSize(7);
        var id = UUID.randomUUID();
        documents.register(official, id, DocumentKind.SPECIAL, XINHONGLU, "社区慢行系统专项规划", "", null);
        documents.register(official, id, DocumentKind.SPECIAL, XINHONGLU, "社区慢行系统专项规划", "", null);
        fresh();
        documents.draft(official, id, 0, "2018 年版", null, today().minusDays(9), PROOF);
        fresh();
        documents.step(official, id, documents.read(official, id).version(), Verb.SUBMITTED, today().minusDays(8), PROOF);
        fresh();
        documents.bear(official, id, documents.read(official, id).version(), "A11", true);
        fresh();
        var kept = documents.read(official, id);
        assertThat(kept.acts()).hasSize(2);
        assertThat(kept.targets()).containsExactly("A11");
        assertThat(documents.all(official)).filteredOn(one -> one.kind() == DocumentKind.SPECIAL).hasSize(8);
    }

    @Test
    void linksAProjectToOneAreaAndCountsItOnce() {
        var project = projects.register(official, RegisterProject.of("新鸿路片区旧城改造", "renewal", XINHONGLU), PROOF);
        var one = areas.register(official, null, XINHONGLU, "新鸿路片区", "", null, null);
        var other = areas.register(official, null, XINHONGLU, "双林片区", "", null, null);
        fresh();
        areas.join(official, one.id(), 0, project.number());
        fresh();
        assertRefused("renewal.area.linked", () -> areas.join(official, other.id(), 0, project.number()));
        assertThat(areaLines.projects(one.id(), Scope.everything())).extracting(AreaLines.Line::number)
                .containsExactly(project.number());
        assertThat(areaLines.sums(Scope.everything()).get(one.id())).extracting(AreaLines.Sum::projects).isEqualTo(1);
    }

    @Test
    void keepsSurveysApartFromEveryTarget() {
        var id = UUID.randomUUID();
        var wish = new SurveyDesk.Wish(id, XINHONGLU, today(), "入户问卷", 240, 180,
                Map.of(Aspect.LIVEABLE, new BigDecimal("82.5"), Aspect.HUMAN, new BigDecimal("76")));
        surveys.add(official, wish, PROOF);
        surveys.add(official, wish, PROOF);
        assertThat(surveyBook.count(Scope.everything())).isEqualTo(1);
        assertThat(surveyBook.list(Scope.everything(), null, 10)).singleElement()
                .satisfies(one -> assertThat(one.scores()).containsOnlyKeys(Aspect.LIVEABLE, Aspect.HUMAN));
        assertThat(surveyBook.list(Scope.everything(), id, 10)).isEmpty();
        surveys.withdraw(official, id, Proof.note("录入错误"));
        assertThat(surveys.read(official, id).withdrawn()).isEqualTo("录入错误");
        assertThat(progress.all(question())).noneMatch(one -> one.target().clause().equals("A12"));
    }

    private FacilityIntake.Row row(int number, @Nullable String project, String name, String item, @Nullable LocalDate closed) {
        return new FacilityIntake.Row(number, project, name, XINHONGLU, "", item,
                new Site("双林路28号", BigDecimal.valueOf(270), "座"),
                null, Map.of(), Map.of("completed", today().minusDays(60), "opened", today().minusDays(30)), closed,
                closed == null ? "" : "漏水停用", "成华公建〔2018〕" + Math.abs(number) + "号");
    }

    private static RegisterFacility wish(String name) {
        return new RegisterFacility(UUID.randomUUID(), name, XINHONGLU, "成华区教育局", "primary_school",
                new Site("双林路28号", BigDecimal.valueOf(1080), "座"), null);
    }

    private FacilityLines.Filter asked(@Nullable String group, @Nullable Boolean closed) {
        return new FacilityLines.Filter(new ProjectLines.Filter(Scope.everything(), "", List.of("facility"),
                group == null ? List.of() : List.of(group), List.of(), null, null, null), null, null, null, closed, null);
    }

    private void reach(Project project, String stage) {
        projects.reach(official, project.id(), projects.read(official, project.id()).version(), stage, today().minusDays(30),
                PROOF);
        fresh();
    }

    private Question question() {
        return new Question(today(), today(), View.NOW, Scope.everything(), null);
    }

    private BigDecimal target(String code) {
        entities.flush();
        return progress.one(code, question()).actual();
    }

    private Map<String, Integer> readings(String code) {
        var found = new java.util.HashMap<String, Integer>();
        progress.one(code, question()).readings().forEach(one -> {
            var actual = one.figure().actual();
            found.put(one.reading().code(), actual == null ? 0 : actual.intValue());
        });
        return found;
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
}
