package cn.chenghua.governance.featuredstreet.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.featuredstreet.brand.BrandDesk;
import cn.chenghua.governance.featuredstreet.brand.BrandState;
import cn.chenghua.governance.featuredstreet.brand.BrandVerb;
import cn.chenghua.governance.featuredstreet.community.Community;
import cn.chenghua.governance.featuredstreet.community.CommunityDesk;
import cn.chenghua.governance.featuredstreet.community.NamingVerb;
import cn.chenghua.governance.featuredstreet.intake.FittingRow;
import cn.chenghua.governance.featuredstreet.intake.FittingRows;
import cn.chenghua.governance.featuredstreet.rule.FeaturedRuleBook;
import cn.chenghua.governance.featuredstreet.rule.FeaturedRuleDesk;
import cn.chenghua.governance.featuredstreet.rule.FeaturedTerm;
import cn.chenghua.governance.featuredstreet.rule.Mandatory;
import cn.chenghua.governance.featuredstreet.smart.FittingState;
import cn.chenghua.governance.featuredstreet.smart.FittingVerb;
import cn.chenghua.governance.featuredstreet.smart.SayFitting;
import cn.chenghua.governance.featuredstreet.smart.SmartDesk;
import cn.chenghua.governance.featuredstreet.smart.SmartEstate;
import cn.chenghua.governance.featuredstreet.smart.SmartLines;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectIntake;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.intake.NumberedRow;
import cn.chenghua.governance.project.intake.RowIntake;
import cn.chenghua.governance.storage.PersistenceTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(FeaturedScene.class)
class NamesAndEstatesOnPostgresTest {

    private static final Set<String> ALL = Set.of("PARTY", "SELF_RULE", "SERVICE", "SPACE", "SAFETY", "CULTURE");

    @Autowired
    FeaturedScene scene;
    @Autowired
    CommunityDesk communities;
    @Autowired
    SmartDesk estates;
    @Autowired
    SmartLines smartLines;
    @Autowired
    BrandDesk brands;
    @Autowired
    FeaturedRuleBook rules;
    @Autowired
    FeaturedRuleDesk ruleDesk;
    @Autowired
    ProjectDesk projects;
    @Autowired
    RowIntake intake;
    @Autowired
    FittingRows fittings;

    private Actor official;

    @BeforeEach
    void signIn() {
        official = scene.official("li");
    }

    @Test
    void countsACityNameApartFromDistrictNamesUnlessTheOtherReadingIsChosen() {
        var city = scene.counted("C09");
        var district = scene.counted("C10");
        var both = scene.counted("C10", "with_city");
        named(scene.project(official, Community.KIND, "city", "和美社区", Map.of()).id());
        assertThat(scene.counted("C09")).isEqualTo(city + 1);
        assertThat(scene.counted("C10")).as("not also district-level").isEqualTo(district);
        assertThat(scene.counted("C10", "with_city")).as("under the other reading").isEqualTo(both + 1);
    }

    @Test
    void namesNobodyBeforeTheReviewAndUncountsAWithdrawnName() {
        var before = scene.counted("C10");
        var id = scene.project(official, Community.KIND, "district", "自强社区", Map.of()).id();
        refused("featured.community.gate", () -> projects.reach(official, id, projects.read(official, id).version(), "named",
                FeaturedScene.day("2018-03-01"), FeaturedScene.PROOF));
        take(id, NamingVerb.APPLY, "2017-05-12");
        take(id, NamingVerb.PLAN, "2017-08-18");
        take(id, NamingVerb.SUPPORT, "2017-12-11");
        refused("workflow.step", () -> take(id, NamingVerb.NAME, "2018-03-01"));
        communities.review(official, id, version(id), FeaturedScene.day("2018-04-01"), Set.of("PARTY"), FeaturedScene.PROOF);
        refused("workflow.step", () -> take(id, NamingVerb.NAME, "2018-04-02"));
        communities.review(official, id, version(id), FeaturedScene.day("2018-05-01"), ALL, FeaturedScene.PROOF);
        assertThat(scene.counted("C10")).as("reviewed alone").isEqualTo(before);
        take(id, NamingVerb.NAME, "2018-06-01");
        assertThat(scene.counted("C10")).isEqualTo(before + 1);
        take(id, NamingVerb.RECHECK_FAILED, "2018-09-01");
        assertThat(scene.counted("C10")).as("a doubt alone").isEqualTo(before + 1);
        take(id, NamingVerb.WITHDRAW, "2018-09-20");
        assertThat(scene.counted("C10")).isEqualTo(before);
    }

    private void named(UUID id) {
        take(id, NamingVerb.APPLY, "2017-05-12");
        take(id, NamingVerb.PLAN, "2017-08-18");
        take(id, NamingVerb.SUPPORT, "2017-12-11");
        communities.review(official, id, version(id), FeaturedScene.day("2018-05-01"), ALL, FeaturedScene.PROOF);
        take(id, NamingVerb.NAME, "2018-09-10");
    }

    private void take(UUID id, NamingVerb verb, String day) {
        communities.take(official, id, version(id), verb, FeaturedScene.day(day), FeaturedScene.PROOF);
    }

    private long version(UUID id) {
        scene.clear();
        return communities.read(official, id).version();
    }

    @Test
    void countsAnEstateOnceEveryMandatorySubsystemIsAccepted() {
        var before = scene.counted("C14");
        var id = scene.project(official, SmartEstate.KIND, null, "培华智慧小区",
                Map.of("started", FeaturedScene.day("2017-05-01"))).id();
        refused("featured.smart.gate", () -> projects.reach(official, id, projects.read(official, id).version(), "accepted",
                FeaturedScene.day("2017-12-01"), FeaturedScene.PROOF));
        var mandatory = rules.current().mandatory(Mandatory.SUBSYSTEM);
        mandatory.forEach(one -> say(id, one, FittingVerb.INSTALL, "2017-09-01"));
        assertThat(projects.read(official, id).stage()).isEqualTo("installed");
        mandatory.subList(1, mandatory.size()).forEach(one -> say(id, one, FittingVerb.ACCEPT, "2017-11-01"));
        assertThat(scene.counted("C14")).as("one is missing").isEqualTo(before);
        say(id, mandatory.getFirst(), FittingVerb.ACCEPT, "2017-11-20");
        assertThat(scene.counted("C14")).isEqualTo(before + 1);
        say(id, "VIDEO", FittingVerb.FAIL, "2018-02-01");
        assertThat(scene.counted("C14")).as("failed afterwards").isEqualTo(before);
        say(id, "VIDEO", FittingVerb.INSTALL, "2018-03-01");
        say(id, "VIDEO", FittingVerb.ACCEPT, "2018-03-10");
        assertThat(scene.counted("C14")).isEqualTo(before + 1);
        refused("featured.smart.order", () -> say(id, "PATROL", FittingVerb.ACCEPT, "2018-03-10"));
        var failed = new SmartLines.Filter(Scope.everything(), "培华智慧", null, "PATROL", FittingState.NOT_PLANNED);
        assertThat(smartLines.list(failed, "", 5)).hasSize(smartLines.count(failed)).hasSize(1);
    }

    @Test
    void takesATableOfSubsystemsAndTheSameOnceMoreChangesNothing() {
        var project = scene.project(official, SmartEstate.KIND, null, "新鸿智慧小区", Map.of());
        var table = rules.current().mandatory(Mandatory.SUBSYSTEM).stream().map(one -> new FittingRow(project.number(), one,
                FittingState.ACCEPTED, FeaturedScene.day("2017-11-01"), "成华智能（演示）", 12, "成华智慧〔2017〕9号")).toList();
        var numbered = IntStream.range(0, table.size()).mapToObj(at -> new NumberedRow<>(at + 2, table.get(at))).toList();
        assertThat(intake.judge(official, numbered, fittings)).extracting(Outcome::fate)
                .containsOnly(ProjectIntake.Fate.CHANGED);
        scene.clear();
        assertThat(projects.read(official, project.id()).stage()).isEqualTo("accepted");
        assertThat(intake.judge(official, numbered, fittings)).extracting(Outcome::fate)
                .containsOnly(ProjectIntake.Fate.UNCHANGED);
    }

    private void say(UUID id, String subsystem, FittingVerb verb, String day) {
        scene.clear();
        estates.say(official, id, estates.read(official, id).version(),
                new SayFitting(subsystem, verb, FeaturedScene.day(day), null, null), FeaturedScene.PROOF);
    }

    @Test
    void countsAnOpeningOnlyAsAWhole() {
        var before = scene.counted("C04");
        var id = scene.project(official, "opening", null, "肆坊文化街区", Map.of("partly_opened", FeaturedScene.day("2017-09-29")))
                .id();
        assertThat(scene.counted("C04")).as("partly opened").isEqualTo(before);
        projects.reach(official, id, projects.read(official, id).version(), "opened_as_whole", FeaturedScene.day("2017-12-23"),
                FeaturedScene.PROOF);
        assertThat(scene.counted("C04")).isEqualTo(before + 1);
    }

    @Test
    void knowsTheBrandsOfTheTextAndTakesThemFurther() {
        var seeded = brands.all(official);
        assertThat(seeded).extracting(brand -> brand.facts().name()).contains("东郊记忆", "城北古蜀留痕", "机车厂中国最美地铁站",
                "东郊“工业文明之窗”", "东客站“繁华不夜城”");
        var brand = seeded.getFirst();
        brands.take(official, brand.id(), brand.version(), BrandVerb.FOSTER, FeaturedScene.day("2017-06-01"),
                FeaturedScene.PROOF);
        scene.clear();
        var fostered = brands.read(official, brand.id());
        assertThat(fostered.state()).isEqualTo(BrandState.FOSTERED);
        refused("workflow.step", () -> brands.take(official, brand.id(), fostered.version(), BrandVerb.FOSTER,
                FeaturedScene.day("2018-06-01"), FeaturedScene.PROOF));
        refused("featured.brand.photo", () -> brands.show(official, brand.id(), fostered.version(), FeaturedScene.PROOF));
    }

    @Test
    void setsWhatIsMandatoryAndRefusesWhatIsNot() {
        var setter = new Actor(UUID.randomUUID(), "setter", "区政府办", Map.of(Right.SET_STANDARDS, Scope.everything()));
        assertThat(rules.current().suggests(Mandatory.SUBSYSTEM)).isTrue();
        ruleDesk.set(setter, Map.of(FeaturedTerm.RECHECK_DAYS, 180), Map.of(Mandatory.SUBSYSTEM, Set.of("VIDEO")));
        assertThat(rules.current().mandatory(Mandatory.SUBSYSTEM)).containsExactly("VIDEO");
        assertThat(rules.current().of(FeaturedTerm.RECHECK_DAYS)).isEqualTo(180);
        assertThat(rules.current().suggests(FeaturedTerm.REEVALUATION_DAYS)).isTrue();
        refused("featured.rule.mandatory", () -> ruleDesk.set(setter, Map.of(), Map.of(Mandatory.SUBSYSTEM, Set.of("LASER"))));
        refused("featured.rule.term", () -> ruleDesk.set(setter, Map.of(FeaturedTerm.RECHECK_DAYS, 0), Map.of()));
    }

    private void refused(String code, Runnable act) {
        scene.clear();
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class,
                refused -> assertThat(refused.code()).isEqualTo(code));
        scene.forget();
    }
}
