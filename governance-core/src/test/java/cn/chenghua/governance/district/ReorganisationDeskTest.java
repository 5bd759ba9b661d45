package cn.chenghua.governance.district;

import static cn.chenghua.governance.district.Chenghua.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.district.Effect.Sort;
import cn.chenghua.governance.district.Reorganisation.Kind;
import cn.chenghua.governance.district.Reorganise.Child;
import cn.chenghua.governance.district.Reorganise.Heir;

import org.junit.jupiter.api.Test;

class ReorganisationDeskTest {

    private static final Steward STEWARD = new Steward(UUID.randomUUID(), "区民政局");
    private final InMemoryDistrict district = new InMemoryDistrict(units());
    private final List<Object> events = new ArrayList<>();
    private final ReorganisationDesk desk = new ReorganisationDesk(district, district, district, events::add,
            Clock.fixed(Instant.parse("2020-07-01T00:00:00Z"), ZoneOffset.UTC));

    @Test
    void tellsTheEffectBeforeAnythingIsWritten() {
        var effect = desk.effect(merge("2020-06-30", List.of(JIANSHELU), MENGZHUIWAN));
        assertThat(effect.changes()).extracting(Effect.Change::sort).containsExactly(Sort.ABOLISHED, Sort.MOVED, Sort.MOVED,
                Sort.MOVED);
        assertThat(effect.changes().getFirst().heirs()).containsExactly("510108002000 猛追湾街道");
        assertThat(effect.changes().getLast().before()).isEqualTo(new Effect.State("培华路社区", "", "建设路街道"));
        assertThat(effect.changes().getLast().after()).isEqualTo(new Effect.State("培华路社区", "", "猛追湾街道"));
        assertThat(district.current().get(JIANSHELU).abolished()).isNull();
        assertThat(district.version()).isEqualTo(1);
        assertThat(events).isEmpty();
    }

    @Test
    void mergesIntoANewUnitAndTellsTheOthers() {
        var code = new UnitCode("510108018000");
        var done = desk.apply(new Reorganise(day("2020-06-30"), Kind.MERGE, List.of(TAOQILU, SHENGDENG),
                List.of(new Heir(code, "桃圣街道", "Taosheng Subdistrict", null)), List.of(), "川府函〔2020〕84号", "优化"), STEWARD);
        assertThat(district.current().place(SHENGDENG, day("2020-06-30")).unit()).isEqualTo(code);
        assertThat(district.current().get(code).established()).isEqualTo(day("2020-06-30"));
        assertThat(district.current().ancestor(code, Level.DISTRICT, day("2020-06-30"))).contains(DISTRICT);
        assertThat(district.version()).isEqualTo(2);
        assertThat(events).singleElement().isInstanceOfSatisfying(Reorganisation.Applied.class, applied -> {
            assertThat(applied.id()).isEqualTo(done.id());
            assertThat(applied.units()).containsExactlyInAnyOrder(TAOQILU, SHENGDENG, code);
        });
        assertThat(district.history()).singleElement().satisfies(last -> {
            assertThat(last.document()).isEqualTo("川府函〔2020〕84号");
            assertThat(last.appliedByName()).isEqualTo("区民政局");
            assertThat(last.from()).containsExactly(TAOQILU, SHENGDENG);
        });
    }

    @Test
    void keepsTheUnitThatTakesTheOthersIn() {
        desk.apply(merge("2020-06-30", List.of(TAOQILU, SHENGDENG), TAOQILU), STEWARD);
        assertThat(district.current().get(TAOQILU).abolished()).isNull();
        assertThat(district.current().place(SHENGDENG, day("2020-06-30")).unit()).isEqualTo(TAOQILU);
    }

    @Test
    void listsCommunitiesOfASplitThatNobodyHasPlaced() {
        var effect = desk.effect(new Reorganise(day("2020-06-30"), Kind.SPLIT, List.of(JIANSHELU),
                List.of(Heir.existing(MENGZHUIWAN), Heir.existing(FUQINGLU)), List.of(new Child(DIANZIKEDA, MENGZHUIWAN)), "文",
                ""));
        assertThat(effect.undecided()).extracting(Effect.Change::code).containsExactly(JIANXINGLU, PEIHUALU);
    }

    @Test
    void letsACommunityOfASplitBePlacedLaterOnTheSameDay() {
        desk.applyAll(List.of(
                new Reorganise(day("2020-06-30"), Kind.SPLIT, List.of(JIANSHELU),
                        List.of(Heir.existing(MENGZHUIWAN), Heir.existing(FUQINGLU)),
                        List.of(), "文", ""),
                new Reorganise(day("2020-06-30"), Kind.MOVE, List.of(PEIHUALU), List.of(Heir.existing(FUQINGLU)), List.of(), "文",
                        ""),
                new Reorganise(day("2020-06-30"), Kind.RENAME, List.of(PEIHUALU), List.of(new Heir(PEIHUALU, "培华社区", "", null)),
                        List.of(),
                        "文", "")),
                STEWARD);
        var period = district.current().period(PEIHUALU, day("2020-06-30"));
        assertThat(period.parent()).isEqualTo(FUQINGLU);
        assertThat(period.name()).isEqualTo("培华社区");
        assertThat(district.current().get(PEIHUALU).periods()).hasSize(2);
        assertThat(district.history()).hasSize(3);
    }

    @Test
    void carriesOutAllOrNone() {
        assertThatThrownBy(() -> desk.applyAll(
                List.of(merge("2020-06-30", List.of(TAOQILU), SHENGDENG), merge("2020-06-30", List.of(JIANSHELU), TAOQILU)),
                STEWARD))
                .isInstanceOf(NotReorganisable.class);
        assertThat(district.current().get(TAOQILU).abolished()).isNull();
        assertThat(district.history()).isEmpty();
        assertThat(events).isEmpty();
    }

    @Test
    void triesEachAndTellsWhichFails() {
        var trial = desk
                .trial(List.of(merge("2020-06-30", List.of(TAOQILU), SHENGDENG), merge("2020-06-30", List.of(JIANSHELU), TAOQILU),
                        merge("2020-06-30", List.of(JIANSHELU), SHENGDENG)));
        assertThat(trial.possible()).isFalse();
        assertThat(trial.steps()).extracting(step -> step.refusal() == null).containsExactly(true, false, true);
        assertThat(trial.wishes()).hasSize(2);
    }

    @Test
    void changesNothingWhenAskedAgain() {
        var wish = merge("2020-06-30", List.of(TAOQILU), SHENGDENG);
        desk.apply(wish, STEWARD);
        assertThat(desk.trial(List.of(wish)).steps()).singleElement().satisfies(step -> assertThat(step.done()).isTrue());
        assertThat(desk.applyAll(List.of(wish), STEWARD)).isEmpty();
        assertThat(events).hasSize(1);
    }

    @Test
    void refusesWhatDoesNotFitTheUnits() {
        refused("reorganise.unknown", merge("2020-06-30", List.of(new UnitCode("510108099000")), SHENGDENG));
        refused("reorganise.level", merge("2020-06-30", List.of(TAOQILU, DONGJIE), SHENGDENG));
        refused("reorganise.level", merge("2020-06-30", List.of(TAOQILU), DONGJIE));
        refused("reorganise.district", merge("2020-06-30", List.of(DISTRICT), SHENGDENG));
        refused("reorganise.twice", merge("2020-06-30", List.of(TAOQILU, TAOQILU), SHENGDENG));
        refused("reorganise.merge.self", merge("2020-06-30", List.of(TAOQILU), TAOQILU));
        refused("reorganise.from", merge("2020-06-30", List.of(), TAOQILU));
        refused("reorganise.to.two",
                new Reorganise(day("2020-06-30"), Kind.SPLIT, List.of(TAOQILU), List.of(Heir.existing(SHENGDENG)), List.of(), "文",
                        ""));
        refused("reorganise.parent.level", move("2020-06-30", BALIZHUANG, DISTRICT));
        refused("reorganise.parent.level", move("2020-06-30", TAOQILU, SHENGDENG));
        refused("reorganise.parent.level", move("2020-06-30", DISTRICT, TAOQILU));
        refused("reorganise.same", move("2020-06-30", BALIZHUANG, FUQINGLU));
        refused("reorganise.order", move("1900-01-01", BALIZHUANG, ERXIANQIAO));
        refused("day.outside", move("1899-12-31", BALIZHUANG, ERXIANQIAO));
        refused("reorganise.document",
                new Reorganise(day("2020-06-30"), Kind.MOVE, List.of(BALIZHUANG), List.of(Heir.existing(ERXIANQIAO)), List.of(),
                        " ", ""));
        refused("reorganise.name", merge("2020-06-30", List.of(TAOQILU), new UnitCode("510108018000")));
        refused("reorganise.taken",
                new Reorganise(day("2020-06-30"), Kind.MERGE, List.of(TAOQILU), List.of(new Heir(SHENGDENG, "别名", "", null)),
                        List.of(), "文", ""));
        refused("reorganise.child", new Reorganise(day("2020-06-30"), Kind.SPLIT, List.of(JIANSHELU),
                List.of(Heir.existing(SHENGDENG), Heir.existing(FUQINGLU)), List.of(new Child(DONGJIE, SHENGDENG)), "文", ""));
        refused("reorganise.child.heir", new Reorganise(day("2020-06-30"), Kind.SPLIT, List.of(JIANSHELU),
                List.of(Heir.existing(SHENGDENG), Heir.existing(FUQINGLU)), List.of(new Child(PEIHUALU, TAOQILU)), "文", ""));
    }

    @Test
    void refusesADayBeforeTheLastChangeAndUnitsThatAreGoneOrNotYetThere() {
        desk.apply(move("2018-05-01", BALIZHUANG, ERXIANQIAO), STEWARD);
        refused("reorganise.order", move("2018-04-30", BALIZHUANG, MENGZHUIWAN));
        desk.apply(merge("2020-06-30", List.of(TAOQILU), SHENGDENG), STEWARD);
        refused("reorganise.gone", merge("2021-01-01", List.of(TAOQILU), FUQINGLU));
        refused("reorganise.later", merge("2020-01-01", List.of(SHENGDENG), FUQINGLU));
        desk.apply(new Reorganise(day("2020-06-30"), Kind.MERGE, List.of(FUQINGLU),
                List.of(new Heir(new UnitCode("510108018000"), "新街道", "", null)),
                List.of(), "文", ""), STEWARD);
        refused("reorganise.notyet", merge("2020-06-29", List.of(JIANSHELU), new UnitCode("510108018000")));
    }

    private void refused(String code, Reorganise wish) {
        assertThatThrownBy(() -> desk.effect(wish)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Reorganise merge(String day, List<UnitCode> from, UnitCode to) {
        return new Reorganise(day(day), Kind.MERGE, from, List.of(Heir.existing(to)), List.of(), "成府发〔2020〕1号", "");
    }

    private static Reorganise move(String day, UnitCode unit, UnitCode to) {
        return new Reorganise(day(day), Kind.MOVE, List.of(unit), List.of(Heir.existing(to)), List.of(), "成府发〔2018〕5号", "");
    }
}
