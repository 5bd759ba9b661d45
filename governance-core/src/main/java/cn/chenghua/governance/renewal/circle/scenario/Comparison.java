package cn.chenghua.governance.renewal.circle.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import cn.chenghua.governance.renewal.circle.FacilityClass;
import cn.chenghua.governance.renewal.circle.Settlement;
import cn.chenghua.governance.renewal.circle.Walker;
import cn.chenghua.governance.renewal.circle.reach.Share;
import cn.chenghua.governance.renewal.circle.reach.Standing;

/** A scenario beside today, class by class. */
public record Comparison(List<Line> lines) {

    public Comparison {
        lines = List.copyOf(lines);
    }

    public static Comparison of(Standing today, Standing then, Walker walker, Predicate<Settlement> within) {
        return new Comparison(Arrays.stream(FacilityClass.values()).map(one -> line(today, then, one, walker, within)).toList());
    }

    private static Line line(Standing today, Standing then, FacilityClass one, Walker walker, Predicate<Settlement> within) {
        return new Line(one, today.sites(one).size(), then.sites(one).size(), today.share(one, walker, within),
                then.share(one, walker, within), turned(today, then, one, walker, within),
                turned(then, today, one, walker, within));
    }

    /** The settlements without a facility within reach before, and with one after. */
    private static List<Settlement> turned(Standing before, Standing after, FacilityClass one, Walker walker,
            Predicate<Settlement> within) {
        var homes = before.circle().homes();
        return IntStream.range(0, homes.size())
                .filter(i -> homes.get(i).doubt() == null && within.test(homes.get(i).settlement()))
                .filter(i -> !before.covers(one, walker, i) && after.covers(one, walker, i))
                .mapToObj(i -> homes.get(i).settlement()).toList();
    }

    /**
     * One class today and in the scenario.
     *
     * @param gained settlements newly within reach
     * @param lost settlements no longer within reach
     */
    public record Line(FacilityClass facilityClass, int sitesToday, int sitesThen, Share today, Share then,
            List<Settlement> gained, List<Settlement> lost) {

        /** Residents more within reach than today; fewer where it is negative. */
        public long difference() {
            return then.covered() - today.covered();
        }

        public boolean changed() {
            return sitesToday != sitesThen || difference() != 0 || !gained.isEmpty() || !lost.isEmpty();
        }
    }
}
