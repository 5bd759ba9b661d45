package cn.chenghua.governance.renewal.circle.next;

import static cn.chenghua.governance.renewal.circle.FacilityClass.EDUCATION;
import static cn.chenghua.governance.renewal.circle.ThirtyBlocks.FOURTH;
import static cn.chenghua.governance.renewal.circle.ThirtyBlocks.SCHOOL;
import static cn.chenghua.governance.renewal.circle.ThirtyBlocks.THIRD;
import static cn.chenghua.governance.renewal.circle.Walker.ADULT;
import static cn.chenghua.governance.renewal.circle.Walker.ELDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.network.Blocks;
import cn.chenghua.governance.renewal.circle.Settlement;
import cn.chenghua.governance.renewal.circle.Site;
import cn.chenghua.governance.renewal.circle.ThirtyBlocks;
import cn.chenghua.governance.renewal.circle.reach.Circle;
import cn.chenghua.governance.renewal.circle.reach.Standing;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NextSitesTest {

    /**
     * Without a school lie crossing 20 (3,000) and 30 (4,000). Any crossing from 20 to 30 serves both within 1,000 m; at 30 the
     * 4,000 walk nothing and the 3,000 walk 1,000 m, which is least in all.
     */
    @Test
    void putsTheNextSchoolWhereMostResidentsAreServedAndWalkLeast() {
        var proposals = NextSites.of(ThirtyBlocks.circle().with(List.of(SCHOOL)), EDUCATION, ADULT, one -> true, 3);
        assertThat(proposals.missing()).isEqualTo(7_000);
        assertThat(proposals.sites()).singleElement().satisfies(site -> {
            assertThat(site.node()).isEqualTo(ThirtyBlocks.node(30));
            assertThat(site.residents()).isEqualTo(7_000);
            assertThat(site.served()).extracting(one -> one.settlement().unit()).containsExactly(FOURTH, THIRD);
            assertThat(site.served()).extracting(Proposal.Served::metres).containsExactly(0.0, 1_000.0);
        });
        assertThat(proposals.surely()).isEqualTo(1.0);
    }

    /** An elder walks 800 m, so both are served from 22 to 28 only; at 28 they walk 800 m and 200 m. */
    @Test
    void walksAtThePaceOfTheGroup() {
        var proposals = NextSites.of(ThirtyBlocks.circle().with(List.of(SCHOOL)), EDUCATION, ELDER, one -> true, 1);
        assertThat(proposals.sites().getFirst().node()).isEqualTo(ThirtyBlocks.node(28));
    }

    @Test
    void proposesNothingWhereEverybodyIsServed() {
        var served = ThirtyBlocks.circle().with(List.of(SCHOOL, ThirtyBlocks.site("s", EDUCATION, 25)));
        var proposals = NextSites.of(served, EDUCATION, ADULT, one -> true, 3);
        assertThat(proposals.sites()).isEmpty();
        assertThat(proposals.surely()).isNull();
    }

    /** Whatever lies where: a later site never serves more than an earlier one, the bound holds against trying all pairs, and 63 % are reached. */
    @Property(tries = 60)
    void neverGainsMoreLaterAndKeepsItsBound(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int count) {
        var chance = new Random(seed);
        var homes = new ArrayList<Settlement>();
        for (var i = 0; i < count; i++) {
            homes.add(ThirtyBlocks.settlement(new UnitCode("51010800200" + i), chance.nextInt(31), 1 + chance.nextInt(5_000)));
        }
        var circle = ThirtyBlocks.circle(homes, (longitude, latitude) -> true);
        var four = NextSites.of(circle.with(List.of()), EDUCATION, ELDER, one -> true, 4);
        var gains = four.sites().stream().map(Proposal::residents).toList();
        assertThat(gains).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(four.served()).isLessThanOrEqualTo(four.most());
        assertThat(covered(circle, four.sites().stream().map(site -> at(site.node())).toList())).isEqualTo(four.served());
        var two = NextSites.of(circle.with(List.of()), EDUCATION, ELDER, one -> true, 2);
        var best = IntStream.range(0, 31).boxed().flatMap(a -> IntStream.range(0, 31).mapToObj(b -> List.of(at(a), at(b))))
                .mapToLong(pair -> covered(circle, pair)).max().orElse(0);
        assertThat(two.most()).isGreaterThanOrEqualTo(best);
        assertThat((double) two.served()).isGreaterThanOrEqualTo(0.63 * best);
    }

    private static long covered(Circle circle, List<Site> sites) {
        Standing standing = circle.with(sites);
        return standing.share(EDUCATION, ELDER, one -> true).covered();
    }

    private static Site at(int node) {
        return new Site("n" + node, "n" + node, EDUCATION, Blocks.longitude(node % 31),
                Blocks.latitude(node / 31));
    }
}
