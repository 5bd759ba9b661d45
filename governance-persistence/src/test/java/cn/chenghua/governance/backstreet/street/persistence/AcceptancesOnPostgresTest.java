package cn.chenghua.governance.backstreet.street.persistence;

import static cn.chenghua.governance.backstreet.street.persistence.StreetScene.PROOF;
import static cn.chenghua.governance.backstreet.street.persistence.StreetScene.agrees;
import static cn.chenghua.governance.backstreet.street.persistence.StreetScene.day;
import static cn.chenghua.governance.backstreet.street.persistence.StreetScene.passed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Role;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.backstreet.rule.StreetRuleDesk;
import cn.chenghua.governance.backstreet.rule.StreetTerm;
import cn.chenghua.governance.backstreet.street.Street;
import cn.chenghua.governance.backstreet.street.StreetDesk;
import cn.chenghua.governance.backstreet.street.StreetFacts;
import cn.chenghua.governance.backstreet.street.StreetRegister;
import cn.chenghua.governance.backstreet.street.acceptance.Acceptance;
import cn.chenghua.governance.backstreet.street.acceptance.AcceptanceBook;
import cn.chenghua.governance.backstreet.street.acceptance.AcceptanceDesk;
import cn.chenghua.governance.backstreet.street.acceptance.Party;
import cn.chenghua.governance.backstreet.street.acceptance.RecordAcceptance;
import cn.chenghua.governance.backstreet.street.lookback.LookBack;
import cn.chenghua.governance.backstreet.street.lookback.LookBackDesk;
import cn.chenghua.governance.backstreet.street.lookback.RecordLookBack;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.plan.LedgerBook;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectIntake;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.responsibility.Depth;
import cn.chenghua.governance.storage.PersistenceTest;

import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(StreetScene.class)
class AcceptancesOnPostgresTest {

    private static final List<Party> OFFICE = List.of(agrees("成华区城管局"));

    @Autowired
    StreetScene scene;
    @Autowired
    AcceptanceDesk desk;
    @Autowired
    LookBackDesk lookBacks;
    @Autowired
    StreetDesk streets;
    @Autowired
    StreetRuleDesk rules;
    @Autowired
    ProjectDesk projects;
    @Autowired
    ProjectIntake intake;
    @Autowired
    AcceptanceBook book;
    @Autowired
    LedgerBook ledger;
    @Autowired
    StreetRegister register;
    @Autowired
    EntityManager entities;

    @Test
    void countsAStreetWhenAndOnlyWhenAnAcceptanceWasPassed() {
        var official = scene.official();
        var street = scene.completed(official);
        assertThat(counted(street.id())).isZero();
        accept(official, street, result(RecordAcceptance.Result.FAILED, Party.Opinion.REFUSES, "2017-09-10",
                scene.look(official, street.asset(), "2017-09-10", 3, false)));
        assertThat(counted(street.id())).isZero();
        var acceptance = accept(official, street,
                passed("2017-09-15", OFFICE, scene.look(official, street.asset(), "2017-09-12", 1, false)));
        assertThat(counted(street.id())).isEqualTo(1);
        assertThat(acceptance.position()).isEqualTo(2);
        assertThat(acceptance.counted()).isTrue();
        assertThat(streets.read(official, street.id()).reached(Street.ACCEPTED)).isEqualTo(day("2017-09-15"));
        assertThat(book.ofStreet(street.id())).extracting(one -> one.told().result())
                .containsExactly(RecordAcceptance.Result.FAILED, RecordAcceptance.Result.PASSED);
    }

    @Test
    void isAcceptedInNoOtherWay() {
        var official = scene.official();
        var street = scene.completed(official);
        var project = projects.read(official, street.id());
        refuses("backstreet.acceptance.gate", () -> projects.reach(official, street.id(), project.version(), Street.ACCEPTED,
                day("2017-09-15"), PROOF));
        scene.forget();
        var row = new RegisterProject(null, project.number(), project.name(), Street.KIND, project.place(), null, null, null,
                null, null, Measures.NONE, Map.of(), Map.of(Street.ACCEPTED, day("2017-09-15")), PROOF.text());
        var outcome = intake.judge(official, List.of(new ProjectIntake.Row(2, row)), new ProjectIntake.Seen()).getFirst();
        assertThat(outcome.refusal()).isNotNull().satisfies(
                refusal -> assertThat(refusal.code()).isEqualTo("backstreet.acceptance.gate"));
        refuses("backstreet.acceptance.gate", () -> projects.register(official, new RegisterProject(null, null, "建设中路背街",
                Street.KIND, StreetScene.PEIHUALU, null, null, null, null, null, Measures.NONE, Map.of(),
                Map.of(Street.ACCEPTED, day("2017-09-15")), PROOF.text()), PROOF));
    }

    @Test
    void isNotAcceptedByThoseWhoDidTheWorks() {
        var official = scene.official();
        var street = scene.completed(official);
        var own = scene.account("jianshelu", Role.SUBDISTRICT_OFFICIAL, StreetScene.JIANSHELU, null);
        var community = scene.account("peihualu", Role.COMMUNITY_WORKER, StreetScene.PEIHUALU, null);
        var look = scene.look(official, street.asset(), "2017-09-12", 0, false);
        refuses("backstreet.acceptance.own.work", () -> accept(own, street, passed("2017-09-15", OFFICE, look)));
        refuses("backstreet.acceptance.own.work", () -> accept(community, street, passed("2017-09-15", OFFICE, look)));
        refuses("backstreet.acceptance.own.party",
                () -> accept(official, street, passed("2017-09-15", List.of(agrees("建设路街道办")), look)));
        refuses("backstreet.acceptance.own.party",
                () -> accept(official, street, passed("2017-09-15", List.of(agrees("成华建工（演示）")), look)));
        var theirs = scene.look(own, street.asset(), "2017-09-12", 0, false);
        refuses("backstreet.acceptance.own.inspection",
                () -> accept(official, street, passed("2017-09-15", OFFICE, theirs)));
        assertThat(counted(street.id())).isZero();
    }

    @Test
    void restsOnInspectionsOfTheStreetAfterTheWorksByTheStandardOfItsDepth() {
        var official = scene.official();
        var street = scene.completed(official);
        var other = scene.completed(official);
        refuses("backstreet.acceptance.inspection", () -> accept(official, street, passed("2017-09-15", OFFICE)));
        refuses("backstreet.acceptance.asset", () -> accept(official, street,
                passed("2017-09-15", OFFICE, scene.look(official, other.asset(), "2017-09-12", 0, false))));
        refuses("backstreet.acceptance.inspection.day", () -> accept(official, street,
                passed("2017-09-15", OFFICE, scene.look(official, street.asset(), "2017-08-20", 0, false))));
        refuses("backstreet.acceptance.score", () -> accept(official, street,
                passed("2017-09-15", OFFICE, scene.look(official, street.asset(), "2017-09-12", 2, false))));
        refuses("backstreet.acceptance.early", () -> accept(official, street, passed("2017-08-20", OFFICE)));
        var version = scene.version(official, street.id());
        streets.describe(official, street.id(), version, new StreetFacts("BRANCH", Depth.REMEDIATE, "", ""));
        var accepted = accept(official, street,
                passed("2017-09-15", OFFICE, scene.look(official, street.asset(), "2017-09-12", 2, false)));
        assertThat(accepted.rule().least()).isEqualTo(80);
        streets.describe(official, street.id(), scene.version(official, street.id()),
                new StreetFacts("BRANCH", Depth.SHOWCASE, "", ""));
        assertThat(book.ofStreet(street.id()).getLast().depth()).as("the earlier acceptance keeps its depth")
                .isEqualTo(Depth.REMEDIATE);
        assertThat(counted(street.id())).isEqualTo(1);
    }

    @Test
    void wantsAReasonWhileFindingsAreOpen() {
        var official = scene.official();
        var street = scene.completed(official);
        var look = scene.look(official, street.asset(), "2017-09-12", 0, true);
        refuses("backstreet.acceptance.findings", () -> accept(official, street, passed("2017-09-15", OFFICE, look)));
        var wish = passed("2017-09-15", OFFICE, look);
        var reasoned = new RecordAcceptance(wish.id(), wish.day(), wish.result(), wish.parties(), wish.inspections(),
                "垃圾已当场清运");
        assertThat(accept(official, street, reasoned).openFindings()).isEqualTo(1);
    }

    @Test
    void aRelapseTakesTheCountBackAndANewAcceptanceCountsAgain() {
        var official = scene.official();
        var street = scene.completed(official);
        refuses("backstreet.lookback.acceptance", () -> lookBack(official, street, "2017-12-30", true));
        accept(official, street,
                passed("2017-09-15", OFFICE, scene.look(official, street.asset(), "2017-09-12", 0, false)));
        refuses("backstreet.lookback.early", () -> lookBack(official, street, "2017-12-23", true));
        lookBack(official, street, "2017-12-24", true);
        assertThat(state(street.id())).isEqualTo(StreetRegister.State.HELD);
        var relapse = lookBack(official, street, "2018-03-15", false);
        assertThat(relapse.uncounted()).isTrue();
        assertThat(counted(street.id())).isZero();
        assertThat(state(street.id())).isEqualTo(StreetRegister.State.RELAPSED);
        refuses("backstreet.acceptance.back", () -> accept(official, street, passed("2018-02-01", OFFICE)));
        accept(official, street,
                passed("2018-05-10", OFFICE, scene.look(official, street.asset(), "2018-05-08", 0, false)));
        assertThat(counted(street.id())).isEqualTo(1);
        assertThat(state(street.id())).isEqualTo(StreetRegister.State.DUE);
    }

    @Test
    void aRelapseLeavesTheCountWhereTheDistrictHasSetSo() {
        var official = scene.official();
        rules.set(official, Map.of(StreetTerm.RELAPSE_UNCOUNTS, 0), Map.of());
        var street = scene.completed(official);
        accept(official, street,
                passed("2017-09-15", OFFICE, scene.look(official, street.asset(), "2017-09-12", 0, false)));
        assertThat(lookBack(official, street, "2017-12-01", false).uncounted()).isFalse();
        assertThat(counted(street.id())).isEqualTo(1);
        assertThat(state(street.id())).isEqualTo(StreetRegister.State.RELAPSED);
    }

    @Test
    void aRepeatIsHarmlessAndAnOldVersionIsTold() {
        var official = scene.official();
        var street = scene.completed(official);
        var version = scene.version(official, street.id());
        var wish = passed("2017-09-15", OFFICE, scene.look(official, street.asset(), "2017-09-12", 0, false));
        desk.record(official, street.id(), version, wish, PROOF);
        assertThat(desk.record(official, street.id(), version, wish, PROOF).id()).isEqualTo(wish.id());
        assertThat(book.ofStreet(street.id())).hasSize(1);
        assertThatThrownBy(() -> desk.record(official, street.id(), version, passed("2017-09-16", OFFICE), PROOF))
                .isInstanceOf(SavedInBetween.class);
    }

    private Acceptance accept(Actor actor, StreetScene.Completed street, RecordAcceptance wish) {
        return desk.record(actor, street.id(), scene.version(actor, street.id()), wish, PROOF);
    }

    private static RecordAcceptance result(RecordAcceptance.Result result, Party.Opinion opinion, String day, UUID look) {
        return new RecordAcceptance(UUID.randomUUID(), day(day), result,
                List.of(new Party("成华区城管局", "刘洋", opinion, "")), List.of(look), "");
    }

    private LookBack lookBack(Actor actor, StreetScene.Completed street, String day, boolean held) {
        var look = scene.look(actor, street.asset(), day, held ? 0 : 5, false);
        return lookBacks.record(actor, street.id(), scene.version(actor, street.id()),
                new RecordLookBack(UUID.randomUUID(), day(day),
                        held ? RecordLookBack.Result.HELD : RecordLookBack.Result.RELAPSED, List.of(look), "油烟乱排回潮"),
                PROOF);
    }

    /** What the street adds to B03. */
    private int counted(UUID street) {
        return ledger.postingsOf(List.of(street)).stream().filter(posting -> posting.target().equals("B03"))
                .mapToInt(posting -> posting.quantity().intValue()).sum();
    }

    private StreetRegister.State state(UUID street) {
        entities.flush();
        var filter = new StreetRegister.Filter(Scope.everything(), "", null, null, day("2018-10-31"), 100);
        return register.list(filter, "", 1_000).stream().filter(line -> line.id().equals(street)).findFirst().orElseThrow()
                .state();
    }

    private static void refuses(String code, ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
