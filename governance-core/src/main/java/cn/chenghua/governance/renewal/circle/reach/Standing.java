package cn.chenghua.governance.renewal.circle.reach;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import cn.chenghua.governance.renewal.circle.FacilityClass;
import cn.chenghua.governance.renewal.circle.Settlement;
import cn.chenghua.governance.renewal.circle.Site;
import cn.chenghua.governance.renewal.circle.Walker;
import cn.chenghua.governance.renewal.circle.reach.Circle.Home;
import cn.chenghua.governance.renewal.circle.reach.Circle.Leg;

/** Who has which facilities within reach, for one set of facilities. */
public final class Standing {

    private final Circle circle;
    private final Map<FacilityClass, List<Leg>> ways;
    private final Map<FacilityClass, List<Site>> placed;
    private final List<Site> stranded;

    Standing(Circle circle, Map<FacilityClass, List<Leg>> ways, Map<FacilityClass, List<Site>> placed, List<Site> stranded) {
        this.circle = circle;
        this.ways = ways;
        this.placed = placed;
        this.stranded = stranded;
    }

    public Circle circle() {
        return circle;
    }

    /** The facilities of a class that are reckoned with. */
    public List<Site> sites(FacilityClass one) {
        return placed.getOrDefault(one, List.of());
    }

    /** The facilities that lie too far from any street to be reckoned with. */
    public List<Site> stranded() {
        return stranded;
    }

    /** The way of a settlement, by its position in the circle, to the nearest facility of a class. */
    public Leg leg(FacilityClass one, int home) {
        return ways.containsKey(one) ? ways.get(one).get(home) : Leg.NONE;
    }

    /** Whether a facility of the class can be walked to in the minutes allowed, whatever the doubts. */
    public boolean covers(FacilityClass one, Walker walker, int home) {
        return leg(one, home).metres() <= circle.rules().metres(walker);
    }

    /** Residents within reach among the settlements that pass. */
    public Share share(FacilityClass one, Walker walker, Predicate<Settlement> within) {
        var covered = 0L;
        var counted = 0L;
        var doubtful = 0L;
        for (var i = 0; i < circle.homes().size(); i++) {
            var home = circle.homes().get(i);
            if (within.test(home.settlement())) {
                var residents = home.settlement().residents();
                doubtful += home.doubt() == null ? 0 : residents;
                counted += home.doubt() == null ? residents : 0;
                covered += home.doubt() == null && covers(one, walker, i) ? residents : 0;
            }
        }
        return new Share(covered, counted, doubtful);
    }

    /** The settlements that pass and have no facility of the class within reach, the most populous first. */
    public List<LeftOut> leftOut(FacilityClass one, Walker walker, Predicate<Settlement> within) {
        return IntStream.range(0, circle.homes().size()).filter(i -> within.test(circle.homes().get(i).settlement()))
                .filter(i -> circle.homes().get(i).doubt() == null && !covers(one, walker, i))
                .mapToObj(i -> new LeftOut(circle.homes().get(i), leg(one, i)))
                .sorted((a, b) -> Integer.compare(b.home().settlement().residents(), a.home().settlement().residents())).toList();
    }

    /** The settlements that pass and about which nothing is concluded. */
    public List<Home> doubtful(Predicate<Settlement> within) {
        return circle.homes().stream().filter(home -> home.doubt() != null && within.test(home.settlement())).toList();
    }

    /** A settlement without a facility within reach, and the way to the nearest one all the same. */
    public record LeftOut(Home home, Leg leg) {
    }
}
