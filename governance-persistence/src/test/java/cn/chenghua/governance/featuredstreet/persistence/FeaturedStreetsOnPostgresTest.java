package cn.chenghua.governance.featuredstreet.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Role;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.featuredstreet.intake.StreetRow;
import cn.chenghua.governance.featuredstreet.intake.StreetRows;
import cn.chenghua.governance.featuredstreet.recognition.RecognitionDesk;
import cn.chenghua.governance.featuredstreet.score.EvaluationDesk;
import cn.chenghua.governance.featuredstreet.score.Quality;
import cn.chenghua.governance.featuredstreet.score.ScoreItem;
import cn.chenghua.governance.featuredstreet.score.ScorecardDesk;
import cn.chenghua.governance.featuredstreet.score.Scorecards;
import cn.chenghua.governance.featuredstreet.street.Featured;
import cn.chenghua.governance.featuredstreet.street.FeaturedDesk;
import cn.chenghua.governance.featuredstreet.street.FeaturedLines;
import cn.chenghua.governance.featuredstreet.street.StreetClass;
import cn.chenghua.governance.featuredstreet.street.Trait;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectIntake;
import cn.chenghua.governance.project.intake.NumberedRow;
import cn.chenghua.governance.project.intake.RowIntake;
import cn.chenghua.governance.storage.PersistenceTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(FeaturedScene.class)
class FeaturedStreetsOnPostgresTest {

    @Autowired
    FeaturedScene scene;
    @Autowired
    FeaturedDesk streets;
    @Autowired
    EvaluationDesk evaluations;
    @Autowired
    RecognitionDesk recognitions;
    @Autowired
    ScorecardDesk cards;
    @Autowired
    Scorecards book;
    @Autowired
    ProjectDesk projects;
    @Autowired
    FeaturedLines lines;
    @Autowired
    RowIntake intake;
    @Autowired
    StreetRows rows;

    private Actor first;
    private Actor second;
    private UUID street;

    @BeforeEach
    void atWork() {
        first = scene.official("li");
        second = scene.official("wang");
        street = scene.project(first, Featured.KIND, null, "东郊记忆文创街区",
                Map.of("candidate", FeaturedScene.day("2017-04-05"), "works", FeaturedScene.day("2017-11-06"))).id();
    }

    @Test
    void countsAStreetOnlyWhileItsRecognitionStands() {
        var before = scene.counted("C05");
        streets.describe(first, street, version(), FeaturedScene.profile());
        evaluated(88, 84);
        assertThat(scene.counted("C05")).as("an evaluation alone").isEqualTo(before);
        recognitions.recognise(first, street, version(), FeaturedScene.day("2018-03-12"), FeaturedScene.PROOF);
        assertThat(scene.counted("C05")).isEqualTo(before + 1);
        assertThat(streets.read(first, street).detail().dueOn()).isEqualTo(FeaturedScene.day("2019-03-12"));
        recognitions.withdraw(first, street, version(), FeaturedScene.day("2018-08-20"), Proof.note("主营业态占比不足七成"));
        assertThat(scene.counted("C05")).as("withdrawn").isEqualTo(before);
        refused("featured.street.spent", () -> recognitions.recognise(first, street, version(),
                FeaturedScene.day("2018-08-21"), FeaturedScene.PROOF));
        evaluated(90, 92);
        recognitions.recognise(first, street, version(), FeaturedScene.day("2018-10-12"), FeaturedScene.PROOF);
        assertThat(scene.counted("C05")).as("recognised anew").isEqualTo(before + 1);
        assertThat(streets.read(first, street).detail().steps()).extracting("verb").containsExactly("RECOGNISE", "WITHDRAW",
                "RECOGNISE");
    }

    @Test
    void keepsTheStageShutToEveryOtherDoor() {
        refused("featured.recognition.evaluation", () -> projects.reach(first, street,
                projects.read(first, street).version(), "evaluated", FeaturedScene.day("2018-03-01"), FeaturedScene.PROOF));
        evaluated(88, 84);
        refused("featured.recognition.gate", () -> projects.reach(first, street, projects.read(first, street).version(),
                "recognised", FeaturedScene.day("2018-03-01"), FeaturedScene.PROOF));
        refused("featured.street.incomplete", () -> recognitions.recognise(first, street, version(),
                FeaturedScene.day("2018-03-12"), FeaturedScene.PROOF));
    }

    @Test
    void recognisesNothingBelowTheThreshold() {
        streets.describe(first, street, version(), FeaturedScene.profile());
        evaluated(78, 80);
        refused("featured.recognition.below", () -> recognitions.recognise(first, street, version(),
                FeaturedScene.day("2018-03-12"), FeaturedScene.PROOF));
    }

    @Test
    void hidesTheFirstSheetFromTheSecondScorerUntilBothAreIn() {
        var id = open("2018-02-01");
        evaluations.score(first, street, id, FeaturedScene.sheet(book.current(), 88, "2018-02-03"), FeaturedScene.PROOF);
        assertThat(evaluations.of(first, street).getFirst().scorings()).hasSize(1);
        assertThat(evaluations.of(second, street).getFirst().scorings()).as("not yet").isEmpty();
        refused("featured.score.again", () -> evaluations.score(first, street, id,
                FeaturedScene.sheet(book.current(), 90, "2018-02-03"), FeaturedScene.PROOF));
        var settled = evaluations.score(second, street, id, FeaturedScene.sheet(book.current(), 84, "2018-02-05"),
                FeaturedScene.PROOF);
        assertThat(settled.scorings()).hasSize(2);
        assertThat(Objects.requireNonNull(settled.settled()).score()).isEqualByComparingTo("86");
        assertThat(projects.read(first, street).stage()).isEqualTo("evaluated");
    }

    @Test
    void asksAThirdWhereTwoDifferTooMuch() {
        var id = open("2018-02-01");
        evaluations.score(first, street, id, FeaturedScene.sheet(book.current(), 90, "2018-02-03"), FeaturedScene.PROOF);
        var two = evaluations.score(second, street, id, FeaturedScene.sheet(book.current(), 70, "2018-02-05"),
                FeaturedScene.PROOF);
        assertThat(two.settled()).isNull();
        assertThat(two.disputed()).isTrue();
        refused("featured.score.again",
                () -> evaluations.decide(first, street, id, FeaturedScene.day("2018-02-06"), Proof.note("取平均")));
        var three = evaluations.score(scene.official("zhao"), street, id,
                FeaturedScene.sheet(book.current(), 85, "2018-02-07"), FeaturedScene.PROOF);
        assertThat(Objects.requireNonNull(three.settled()).score()).as("the middle one").isEqualByComparingTo("85");
    }

    @Test
    void letsAReasonedDecisionStandInForAThird() {
        var id = open("2018-02-01");
        evaluations.score(first, street, id, FeaturedScene.sheet(book.current(), 90, "2018-02-03"), FeaturedScene.PROOF);
        evaluations.score(second, street, id, FeaturedScene.sheet(book.current(), 74, "2018-02-05"), FeaturedScene.PROOF);
        var decided = evaluations.decide(scene.official("zhao"), street, id, FeaturedScene.day("2018-02-08"),
                Proof.of("成华特色街〔2018〕4号", null));
        assertThat(Objects.requireNonNull(decided.settled()).score()).isEqualByComparingTo("82");
        assertThat(decided.settled().decision()).isNotNull();
    }

    @Test
    void letsNobodyOfTheResponsibleUnitScore() {
        var own = scene.account("lv", Role.DEPARTMENT_OFFICIAL, FeaturedScene.DISTRICT, FeaturedScene.TOURISM);
        var id = open("2018-02-01");
        refused("featured.score.own", () -> evaluations.score(own, street, id,
                FeaturedScene.sheet(book.current(), 90, "2018-02-03"), FeaturedScene.PROOF));
    }

    @Test
    void keepsTheCardAnEvaluationWasOpenedWith() {
        var id = open("2018-02-01");
        var shipped = book.current();
        var items = new ArrayList<>(shipped.items());
        items.set(0, new ScoreItem("SHARE", Quality.INDUSTRY, 20, "主营业态占比", "Share"));
        refused("featured.card.weights", () -> cards.set(setter(), 80, 10, items));
        items.set(1, new ScoreItem("SHOPS", Quality.INDUSTRY, 5, "商家", "Shops"));
        var next = cards.set(setter(), 75, 8, items);
        assertThat(next.version()).isGreaterThan(shipped.version());
        assertThat(evaluations.of(first, street).getFirst().card()).isEqualTo(shipped);
        assertThat(evaluations.of(first, street).getFirst().id()).isEqualTo(id);
    }

    @Test
    void listsHowEachStandsAndTakesItsTableBackUnchanged() {
        streets.describe(first, street, version(), FeaturedScene.profile());
        scene.clear();
        var filter = new FeaturedLines.Filter(Scope.everything(), "东郊记忆文创", StreetClass.CULTURE,
                FeaturedLines.Standing.WORKS, FeaturedScene.today());
        assertThat(lines.list(filter, "", 10)).singleElement()
                .satisfies(line -> assertThat(line.complete()).isTrue());
        assertThat(lines.standings(filter)).containsEntry(FeaturedLines.Standing.WORKS, 1);
        var number = lines.list(filter, "", 10).getFirst().number();
        var same = new StreetRow(number, StreetClass.CULTURE, Map.of(Trait.THEME, "工业遗存文创"), "", null);
        var other = new StreetRow(number, StreetClass.BARS, Map.of(Trait.THEME, "酒吧"), "", null);
        var outcomes = intake.judge(first, List.of(new NumberedRow<>(2, same), new NumberedRow<>(3, other)), rows);
        assertThat(outcomes.getFirst().fate()).isEqualTo(ProjectIntake.Fate.UNCHANGED);
        assertThat(Objects.requireNonNull(outcomes.getLast().refusal()).code()).isEqualTo("featured.street.evidence");
    }

    private Actor setter() {
        return new Actor(UUID.randomUUID(), "setter", "区政府办", Map.of(Right.SET_STANDARDS, Scope.everything()));
    }

    private UUID open(String day) {
        var id = UUID.randomUUID();
        evaluations.open(first, street, version(), id, FeaturedScene.day(day));
        return id;
    }

    private void evaluated(int one, int other) {
        var again = evaluations.of(first, street).size();
        var id = open("2018-0" + (2 + again * 7) + "-01");
        var day = "2018-0" + (2 + again * 7) + "-03";
        evaluations.score(first, street, id, FeaturedScene.sheet(book.current(), one, day), FeaturedScene.PROOF);
        evaluations.score(second, street, id, FeaturedScene.sheet(book.current(), other, day), FeaturedScene.PROOF);
    }

    private long version() {
        scene.clear();
        return streets.read(first, street).version();
    }

    private void refused(String code, Runnable act) {
        scene.clear();
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class,
                refused -> assertThat(refused.code()).isEqualTo(code));
        scene.forget();
    }
}
