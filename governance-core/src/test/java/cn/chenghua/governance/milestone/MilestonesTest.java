package cn.chenghua.governance.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.project.Step;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MilestonesTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 10, 31);
    private static final UUID DOCUMENT = UUID.randomUUID();
    private static final List<Step> STEPS = List.of(
            new Step("approved", LocalDate.of(2018, 3, 1), LocalDate.of(2018, 3, 5)),
            new Step("demolished", LocalDate.of(2018, 9, 28), null));
    private final Milestones milestones = new Milestones(UUID.randomUUID());

    @Test
    void keepsMilestonesInTheirOrder() {
        add("签约", "2018-04-01", null);
        add("拆除", "2018-06-30", "签约");
        assertThat(milestones.all()).extracting(Milestone::name).containsExactly("签约", "拆除");
    }

    @Test
    void refusesTwoOfOneNameHoweverBlanksAreTyped() {
        add("完成 签约", "2018-04-01", null);
        assertRefused("milestone.name.taken", () -> milestones.add(UUID.randomUUID(), null,
                Way.wish("  完成\u3000签约 ", null, null), STEPS, TODAY));
    }

    @Test
    void refusesARingAndNamesIt() {
        add("签约", null, null);
        add("拆除", null, "签约");
        add("建成", null, "拆除");
        assertThatThrownBy(() -> change("签约", Way.wish("签约", null, "建成"))).isInstanceOf(MilestoneRefused.class)
                .hasMessageContaining("milestone.ring").hasMessageContaining("签约 → 拆除 → 建成 → 签约");
        assertThat(milestones.get(Way.id("签约")).predecessor()).isNull();
    }

    @Test
    void refusesToFollowItselfOrAStranger() {
        add("签约", null, null);
        assertRefused("milestone.ring", () -> change("签约", Way.wish("签约", null, "签约")));
        assertRefused("milestone.predecessor", () -> change("签约", Way.wish("签约", null, "别的")));
    }

    @Test
    void refusesADayToComeAndADayBeforeThePredecessors() {
        add("签约", null, null);
        add("拆除", null, "签约");
        assertRefused("day.future", () -> reach("签约", "2018-11-01"));
        assertRefused("milestone.predecessor.open", () -> reach("拆除", "2018-05-01"));
        reach("签约", "2018-05-02");
        assertRefused("milestone.predecessor.before", () -> reach("拆除", "2018-05-01"));
        reach("拆除", "2018-05-02");
        assertThat(milestones.get(Way.id("拆除")).actual()).isEqualTo(LocalDate.of(2018, 5, 2));
    }

    @Test
    void refusesToPutAReachedOneAfterAnOpenOne() {
        add("签约", null, null);
        add("拆除", null, null);
        reach("拆除", "2018-05-02");
        assertRefused("milestone.predecessor.open", () -> change("拆除", Way.wish("拆除", null, "签约")));
    }

    @Test
    void takesItsDaysFromTheStageItStandsFor() {
        milestones.add(Way.id("拆除"), "demolished", Way.wish("拆除", null, null), STEPS, TODAY);
        milestones.add(Way.id("立项"), "approved", Way.wish("立项", null, null), STEPS, TODAY);
        assertThat(milestones.seen(STEPS)).extracting(Milestone::planned).containsExactly(LocalDate.of(2018, 9, 28),
                LocalDate.of(2018, 3, 1));
        assertThat(milestones.seen(STEPS).getLast().actual()).isEqualTo(LocalDate.of(2018, 3, 5));
        assertRefused("milestone.stage.actual", () -> reach("拆除", "2018-10-01"));
        assertRefused("milestone.stage.planned", () -> change("拆除", Way.wish("拆除", "2018-12-01", null)));
        assertRefused("milestone.stage.taken",
                () -> milestones.add(UUID.randomUUID(), "demolished", Way.wish("又拆", null, null), STEPS, TODAY));
    }

    @Test
    void wantsEvidenceOfTheKindItNeeds() {
        milestones.add(Way.id("验收"), null, new DescribeMilestone("验收", null, null, "", 1, null, null, Evidence.Kind.DOCUMENT),
                STEPS, TODAY);
        assertRefused("milestone.evidence.document", () -> milestones.reach(Way.id("验收"), TODAY, Evidence.Kind.NOTE, DOCUMENT,
                STEPS, TODAY));
        milestones.reach(Way.id("验收"), TODAY, Evidence.Kind.FILE, DOCUMENT, STEPS, TODAY);
        assertThat(milestones.get(Way.id("验收")).evidence()).isEqualTo(DOCUMENT);
    }

    @Test
    void forecastsOnlyWhatIsOpenAndToCome() {
        add("签约", "2018-12-01", null);
        assertRefused("milestone.forecast", () -> change("签约", forecast("签约", LocalDate.of(2018, 10, 30))));
        change("签约", forecast("签约", LocalDate.of(2018, 12, 20)));
        reach("签约", "2018-10-30");
        assertRefused("milestone.forecast.done", () -> change("签约", forecast("签约", LocalDate.of(2018, 12, 21))));
    }

    @Test
    void takesAnActualDayBackUnlessSomethingFollowed() {
        add("签约", null, null);
        add("拆除", null, "签约");
        reach("签约", "2018-05-02");
        reach("拆除", "2018-06-02");
        assertRefused("milestone.followed", () -> milestones.reopen(Way.id("签约"), STEPS));
        milestones.reopen(Way.id("拆除"), STEPS);
        milestones.reopen(Way.id("签约"), STEPS);
        assertRefused("milestone.open", () -> milestones.reopen(Way.id("签约"), STEPS));
        assertRefused("milestone.followed", () -> milestones.remove(Way.id("签约")));
        milestones.remove(Way.id("拆除"));
        assertThat(milestones.all()).hasSize(1);
    }

    @Test
    void isBounded() {
        for (int i = 0; i < Milestones.MOST; i++) {
            add("节点" + i, null, null);
        }
        assertRefused("milestone.many", () -> add("多一个", null, null));
        assertRefused("milestone.weight", () -> new DescribeMilestone("a", null, null, "", -1, null, null, null));
        assertRefused("milestone.limit", () -> new DescribeMilestone("a", null, null, "", 1, 2_001, null, null));
        assertRefused("milestone.name", () -> Way.wish(" \u3000 ", null, null));
        assertRefused("day.outside", () -> Way.wish("a", "1899-12-31", null));
    }

    @Test
    void tellsWhatChangedFieldByField() {
        add("签约", "2018-04-01", null);
        var before = List.copyOf(milestones.all());
        change("签约", forecast("签约", LocalDate.of(2018, 12, 20)));
        var actor = new cn.chenghua.governance.access.Actor(UUID.randomUUID(), "li", "李", java.util.Map.of());
        assertThat(MilestoneChange.between(before, milestones, actor, java.time.Instant.EPOCH, null))
                .extracting(change -> change.field() + " " + change.before() + " " + change.after())
                .containsExactly("planned 2018-04-01 ", "forecast  2018-12-20");
    }

    private static DescribeMilestone forecast(String name, LocalDate day) {
        return new DescribeMilestone(name, null, day, "", 1, null, null, null);
    }

    private void add(String name, @org.jspecify.annotations.Nullable String planned,
            @org.jspecify.annotations.Nullable String after) {
        milestones.add(Way.id(name), null, Way.wish(name, planned, after), STEPS, TODAY);
    }

    private void change(String name, DescribeMilestone wish) {
        milestones.change(Way.id(name), wish, STEPS, TODAY);
    }

    private void reach(String name, String day) {
        milestones.reach(Way.id(name), LocalDate.parse(day), Evidence.Kind.DOCUMENT, DOCUMENT, STEPS, TODAY);
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
