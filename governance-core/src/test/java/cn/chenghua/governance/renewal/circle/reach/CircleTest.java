package cn.chenghua.governance.renewal.circle.reach;

import static cn.chenghua.governance.renewal.circle.FacilityClass.EDUCATION;
import static cn.chenghua.governance.renewal.circle.FacilityClass.HEALTH;
import static cn.chenghua.governance.renewal.circle.FacilityClass.SPORT;
import static cn.chenghua.governance.renewal.circle.ThirtyBlocks.CLINIC;
import static cn.chenghua.governance.renewal.circle.ThirtyBlocks.FIRST;
import static cn.chenghua.governance.renewal.circle.ThirtyBlocks.FOURTH;
import static cn.chenghua.governance.renewal.circle.ThirtyBlocks.SCHOOL;
import static cn.chenghua.governance.renewal.circle.ThirtyBlocks.SECOND;
import static cn.chenghua.governance.renewal.circle.ThirtyBlocks.THIRD;
import static cn.chenghua.governance.renewal.circle.Walker.ADULT;
import static cn.chenghua.governance.renewal.circle.Walker.CHILD;
import static cn.chenghua.governance.renewal.circle.Walker.ELDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import cn.chenghua.governance.network.Blocks;
import cn.chenghua.governance.renewal.circle.CircleRules;
import cn.chenghua.governance.renewal.circle.PositionQuality;
import cn.chenghua.governance.renewal.circle.Settlement;
import cn.chenghua.governance.renewal.circle.Site;
import cn.chenghua.governance.renewal.circle.ThirtyBlocks;

import org.junit.jupiter.api.Test;

class CircleTest {

    private static final Predicate<Settlement> ALL = settlement -> true;
    private final Standing standing = ThirtyBlocks.circle().with(List.of(SCHOOL, CLINIC));

    /** The school at crossing 5 is 500, 500, 1,500 and 2,500 m away: 1,000 + 2,000 of 10,000 residents have it within 1,000 m. */
    @Test
    void weighsCoverageByResidents() {
        assertThat(standing.leg(EDUCATION, 0).metres()).isEqualTo(500);
        assertThat(standing.leg(EDUCATION, 2).metres()).isEqualTo(1_500);
        assertThat(standing.share(EDUCATION, ADULT, ALL)).isEqualTo(new Share(3_000, 10_000, 0));
        assertThat(standing.share(EDUCATION, ADULT, ALL).ratio()).isEqualTo(0.3);
    }

    /** The clinic at crossing 11 is 1,100, 100, 900 and 1,900 m away: 1,000 m reach 5,000 residents, 900 m too, 800 m only 2,000. */
    @Test
    void walksAtThePaceOfEachGroup() {
        assertThat(standing.share(HEALTH, ADULT, ALL).covered()).isEqualTo(5_000);
        assertThat(standing.share(HEALTH, CHILD, ALL).covered()).isEqualTo(5_000);
        assertThat(standing.share(HEALTH, ELDER, ALL).covered()).isEqualTo(2_000);
        assertThat(ThirtyBlocks.RULES.minutes(ELDER, 800)).isCloseTo(15, within(1e-9));
    }

    @Test
    void tellsTheShareOfAUnit() {
        assertThat(standing.share(HEALTH, ADULT, one -> one.unit().value().startsWith("510108005")))
                .isEqualTo(new Share(3_000, 7_000, 0));
        assertThat(standing.share(HEALTH, ADULT, one -> false).ratio()).isNull();
    }

    @Test
    void listsWhoIsLeftOutThePopulousFirstWithTheWayTheyHave() {
        var left = standing.leftOut(EDUCATION, ADULT, ALL);
        assertThat(left).extracting(one -> one.home().settlement().unit()).containsExactly(FOURTH, THIRD);
        assertThat(left.getFirst().leg().metres()).isEqualTo(2_500);
        assertThat(left.getFirst().leg().site()).isEqualTo(SCHOOL);
    }

    @Test
    void hasNobodyCoveredByAClassWithoutFacilities() {
        assertThat(standing.share(SPORT, ADULT, ALL)).isEqualTo(new Share(0, 10_000, 0));
        assertThat(standing.leftOut(SPORT, ADULT, ALL)).allSatisfy(one -> assertThat(one.leg().metres()).isInfinite());
    }

    /** East of crossing 25 the streets are too sparse: the 4,000 residents there are in no share, but counted beside it. */
    @Test
    void concludesNothingWhereStreetsAreTooSparse() {
        var sparse = ThirtyBlocks.circle(ThirtyBlocks.settlements(), (longitude, latitude) -> longitude < Blocks.longitude(25))
                .with(List.of(SCHOOL));
        assertThat(sparse.share(EDUCATION, ADULT, ALL)).isEqualTo(new Share(3_000, 6_000, 4_000));
        assertThat(sparse.leftOut(EDUCATION, ADULT, ALL)).extracting(one -> one.home().settlement().unit())
                .containsExactly(THIRD);
        assertThat(sparse.doubtful(ALL)).singleElement()
                .satisfies(home -> assertThat(home.doubt()).isEqualTo(Doubt.TOO_SPARSE));
    }

    @Test
    void concludesNothingForAPositionThatIsOnlyAssumedOrFarFromAnyStreet() {
        var settlements = List.of(ThirtyBlocks.settlement(FIRST, 0, 1_000, PositionQuality.ASSUMED),
                ThirtyBlocks.settlement(SECOND, 36, 2_000), ThirtyBlocks.settlement(THIRD, 5, 3_000));
        var doubted = ThirtyBlocks.circle(settlements, (longitude, latitude) -> true).with(List.of(SCHOOL));
        assertThat(doubted.share(EDUCATION, ADULT, ALL)).isEqualTo(new Share(3_000, 3_000, 3_000));
        assertThat(doubted.doubtful(ALL)).extracting(Circle.Home::doubt).containsExactly(Doubt.POSITION, Doubt.OFF_STREET);
    }

    /** A gate 50 m beyond the street's end and a school 30 m beyond the other end add to the 3,000 m between. */
    @Test
    void addsTheWayToTheStreetOnBothEnds() {
        var far = ThirtyBlocks.circle(List.of(ThirtyBlocks.settlement(FIRST, -0.5, 1_000)), (longitude, latitude) -> true)
                .with(List.of(ThirtyBlocks.site("far", EDUCATION, 30.3)));
        assertThat(far.leg(EDUCATION, 0).metres()).isCloseTo(3_080, within(0.2));
    }

    @Test
    void leavesAFacilityFarFromAnyStreetOut() {
        var field = ThirtyBlocks.site("field", EDUCATION, 40);
        var all = new ArrayList<Site>(List.of(SCHOOL, field));
        var placed = ThirtyBlocks.circle().with(all);
        assertThat(placed.sites(EDUCATION)).containsExactly(SCHOOL);
        assertThat(placed.stranded()).containsExactly(field);
    }

    @Test
    void refusesAPaceNobodyWalks() {
        assertThatThrownBy(() -> new CircleRules(15, Map.of(ADULT, 4.0, ELDER, 0.0, CHILD, 3.6), 300))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CircleRules(15, Map.of(ADULT, 4.0), 300)).isInstanceOf(IllegalArgumentException.class);
    }
}
