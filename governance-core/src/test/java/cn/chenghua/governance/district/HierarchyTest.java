package cn.chenghua.governance.district;

import static cn.chenghua.governance.district.Chenghua.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import cn.chenghua.governance.district.Hierarchy.Place;
import cn.chenghua.governance.district.Reorganisation.Kind;
import cn.chenghua.governance.district.Reorganise.Child;
import cn.chenghua.governance.district.Reorganise.Heir;

import org.junit.jupiter.api.Test;

class HierarchyTest {

    private final Redrawing drawing = new Redrawing(units());

    @Test
    void showsMergedRecordsThenUnderTheOldAndNowUnderTheNew() {
        merge("2020-06-30", TAOQILU, SHENGDENG);
        assertThat(now().place(TAOQILU, day("2020-06-29"))).isEqualTo(new Place(TAOQILU, false));
        assertThat(now().place(TAOQILU, day("2020-06-30"))).isEqualTo(new Place(SHENGDENG, false));
        assertThat(now().exists(TAOQILU, day("2020-06-29"))).isTrue();
        assertThat(now().exists(TAOQILU, day("2020-06-30"))).isFalse();
    }

    @Test
    void followsAChainOfMergersAsFarAsTheDay() {
        merge("2019-10-31", TAOQILU, SHENGDENG);
        merge("2020-06-30", SHENGDENG, FUQINGLU);
        merge("2021-01-01", FUQINGLU, ERXIANQIAO);
        assertThat(List.of("2019-10-30", "2019-10-31", "2020-06-30", "2021-01-01"))
                .map(day -> now().place(TAOQILU, day(day)).unit())
                .containsExactly(TAOQILU, SHENGDENG, FUQINGLU, ERXIANQIAO);
        assertThat(now().within(ERXIANQIAO, day("2021-01-01"))).contains(TAOQILU, SHENGDENG, FUQINGLU, BALIZHUANG, XIAJIANCAO);
        assertThat(now().within(ERXIANQIAO, day("2020-12-31"))).containsExactlyInAnyOrder(ERXIANQIAO, XIAJIANCAO);
    }

    @Test
    void takesTheCommunitiesOfAMergedSubdistrictAlong() {
        merge("2020-06-30", JIANSHELU, MENGZHUIWAN);
        assertThat(now().ancestor(PEIHUALU, Level.SUBDISTRICT, day("2020-06-29"))).contains(JIANSHELU);
        assertThat(now().ancestor(PEIHUALU, Level.SUBDISTRICT, day("2020-06-30"))).contains(MENGZHUIWAN);
        assertThat(now().below(MENGZHUIWAN, day("2020-06-30"))).extracting(Unit::code).contains(DONGJIE, PEIHUALU, DIANZIKEDA,
                JIANXINGLU);
        assertThat(now().below(JIANSHELU, day("2020-06-30"))).isEmpty();
    }

    @Test
    void leavesWhoLookedAfterAGoneUnitItsOwnPartAndNotAllOfTheHeir() {
        merge("2020-06-30", JIANSHELU, MENGZHUIWAN);
        assertThat(now().entrusted(JIANSHELU, day("2020-06-30"))).containsExactlyInAnyOrder(JIANSHELU, DIANZIKEDA, JIANXINGLU,
                PEIHUALU);
        assertThat(now().entrusted(MENGZHUIWAN, day("2020-06-30"))).contains(MENGZHUIWAN, DONGJIE, JIANSHELU, PEIHUALU);
        assertThat(now().entrusted(JIANSHELU, day("2020-06-29"))).isEqualTo(now().within(JIANSHELU, day("2020-06-29")));
    }

    @Test
    void keepsASplitUnassignedUntilSomeoneDecides() {
        splitJianshelu();
        assertThat(now().place(JIANSHELU, day("2019-12-31"))).isEqualTo(new Place(JIANSHELU, false));
        assertThat(now().subdistrict(JIANSHELU, day("2020-06-30"))).contains(new Place(JIANSHELU, true));
        assertThat(now().undecided(day("2020-06-30"))).extracting(Unit::code).containsExactly(JIANSHELU);
        assertThat(now().within(DISTRICT, day("2020-06-30"))).contains(JIANSHELU);
        assertThat(now().within(MENGZHUIWAN, day("2020-06-30"))).doesNotContain(JIANSHELU).contains(DIANZIKEDA);
    }

    @Test
    void leavesAnUndecidedCommunityWithTheUnassignedRest() {
        splitJianshelu();
        assertThat(now().subdistrict(PEIHUALU, day("2020-06-30"))).contains(new Place(JIANSHELU, true));
        assertThat(now().subdistrict(JIANXINGLU, day("2020-06-30"))).contains(new Place(ERXIANQIAO, false));
    }

    @Test
    void assignsTheRestFromTheDayOfTheDecision() {
        splitJianshelu();
        apply("2020-09-01", Kind.ASSIGN_REST, List.of(JIANSHELU), List.of(Heir.existing(ERXIANQIAO)), List.of());
        assertThat(now().subdistrict(JIANSHELU, day("2020-08-31"))).contains(new Place(JIANSHELU, true));
        assertThat(now().subdistrict(JIANSHELU, day("2020-09-01"))).contains(new Place(ERXIANQIAO, false));
        assertThat(now().subdistrict(PEIHUALU, day("2020-09-01"))).contains(new Place(ERXIANQIAO, false));
        assertThat(now().undecided(day("2020-09-01"))).isEmpty();
        assertThatThrownBy(
                () -> apply("2020-10-01", Kind.ASSIGN_REST, List.of(JIANSHELU), List.of(Heir.existing(MENGZHUIWAN)), List.of()))
                .isInstanceOf(Unit.RestAssigned.class);
    }

    @Test
    void movesACommunityAndKeepsWhereItWas() {
        apply("2018-05-01", Kind.MOVE, List.of(BALIZHUANG), List.of(Heir.existing(ERXIANQIAO)), List.of());
        assertThat(now().subdistrict(BALIZHUANG, day("2018-04-30"))).contains(new Place(FUQINGLU, false));
        assertThat(now().subdistrict(BALIZHUANG, day("2018-05-01"))).contains(new Place(ERXIANQIAO, false));
    }

    @Test
    void renamesFromTheDayOn() {
        apply("2018-05-01", Kind.RENAME, List.of(SHENGDENG),
                List.of(new Heir(SHENGDENG, "圣灯寺街道", "Shengdengsi Subdistrict", null)), List.of());
        assertThat(now().name(SHENGDENG, day("2018-04-30"))).isEqualTo("圣灯街道");
        assertThat(now().name(SHENGDENG, day("2018-05-01"))).isEqualTo("圣灯寺街道");
        assertThat(now().name(SHENGDENG, day("1900-01-01"))).isEqualTo("圣灯街道");
    }

    @Test
    void showsASplitCommunityUnderTheSubdistrictItsHeirsShare() {
        var one = new UnitCode("510108005011");
        var two = new UnitCode("510108005012");
        apply("2018-05-01", Kind.SPLIT, List.of(PEIHUALU),
                List.of(new Heir(one, "培华东路社区", "", null), new Heir(two, "培华西路社区", "", null)),
                List.of());
        assertThat(now().place(PEIHUALU, day("2018-05-01"))).isEqualTo(new Place(PEIHUALU, true));
        assertThat(now().subdistrict(PEIHUALU, day("2018-05-01"))).contains(new Place(JIANSHELU, false));
        apply("2018-06-01", Kind.MOVE, List.of(two), List.of(Heir.existing(MENGZHUIWAN)), List.of());
        assertThat(now().subdistrict(PEIHUALU, day("2018-06-01"))).contains(new Place(PEIHUALU, true));
        assertThat(now().within(DISTRICT, day("2018-06-01"))).contains(PEIHUALU);
        assertThat(now().within(JIANSHELU, day("2018-06-01"))).doesNotContain(PEIHUALU);
    }

    @Test
    void goesFromSixToThreeAndStillAnswersForEveryDay() {
        splitJianshelu();
        merge("2020-06-30", TAOQILU, FUQINGLU);
        merge("2020-06-30", SHENGDENG, ERXIANQIAO);
        var hierarchy = now();
        assertThat(hierarchy.on(day("2019-10-31"), Level.SUBDISTRICT)).hasSize(6);
        assertThat(hierarchy.on(day("2020-06-30"), Level.SUBDISTRICT)).hasSize(3);
        for (var day = day("2019-10-01"); day.isBefore(day("2020-08-01")); day = day.plusDays(1)) {
            for (var unit : hierarchy.all()) {
                assertThat(hierarchy.line(unit.code(), day)).contains(DISTRICT);
                assertThat(hierarchy.subdistrict(unit.code(), day).isEmpty()).isEqualTo(unit.level() == Level.DISTRICT);
            }
        }
    }

    @Test
    void putsEveryCodeUnderExactlyOneSubdistrictOrUnassigned() {
        splitJianshelu();
        merge("2020-06-30", TAOQILU, FUQINGLU);
        var day = day("2020-06-30");
        var hierarchy = now();
        for (var unit : hierarchy.all()) {
            var holders = hierarchy.on(day, Level.SUBDISTRICT).stream()
                    .filter(sub -> hierarchy.within(sub.code(), day).contains(unit.code()))
                    .map(Unit::code).toList();
            var shown = hierarchy.subdistrict(unit.code(), day);
            assertThat(holders)
                    .isEqualTo(shown.filter(place -> !place.unassigned()).map(place -> List.of(place.unit())).orElse(List.of()));
        }
    }

    @Test
    void knowsNoPlaceAboveTheDistrictAndRefusesUnknownCodes() {
        assertThat(now().subdistrict(DISTRICT, day("2017-01-01"))).isEqualTo(Optional.empty());
        assertThat(now().ancestor(DISTRICT, Level.SUBDISTRICT, day("2017-01-01"))).isEmpty();
        assertThatThrownBy(() -> now().place(new UnitCode("510108099000"), day("2017-01-01")))
                .isInstanceOf(Hierarchy.UnknownUnit.class);
    }

    @Test
    void doesNotFollowLaterChangesOfTheUnitsItWasMadeFrom() {
        var units = units();
        var hierarchy = new Hierarchy(units);
        units.forEach(unit -> unit.rename(day("2018-01-01"), "改名", ""));
        assertThat(hierarchy.name(DONGJIE, day("2018-01-01"))).isEqualTo("东街社区");
    }

    private void splitJianshelu() {
        apply("2020-01-01", Kind.SPLIT, List.of(JIANSHELU), List.of(Heir.existing(MENGZHUIWAN), Heir.existing(ERXIANQIAO)),
                List.of(new Child(DIANZIKEDA, MENGZHUIWAN), new Child(JIANXINGLU, ERXIANQIAO)));
    }

    private void merge(String day, UnitCode from, UnitCode to) {
        apply(day, Kind.MERGE, List.of(from), List.of(Heir.existing(to)), List.of());
    }

    private void apply(String day, Kind kind, List<UnitCode> from, List<Heir> to, List<Child> children) {
        drawing.apply(new Reorganise(day(day), kind, from, to, children, "成府发〔2020〕1号", ""));
    }

    private Hierarchy now() {
        return new Hierarchy(drawing.units());
    }
}
