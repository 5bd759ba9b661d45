package cn.chenghua.governance.renewal.circle.reach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.network.Reach;
import cn.chenghua.governance.network.StreetGraph;
import cn.chenghua.governance.network.StreetGraph.Nearest;
import cn.chenghua.governance.renewal.circle.CircleRules;
import cn.chenghua.governance.renewal.circle.FacilityClass;
import cn.chenghua.governance.renewal.circle.Settlement;
import cn.chenghua.governance.renewal.circle.Site;

import org.jspecify.annotations.Nullable;

/**
 * Settlements placed on the street network, ready to be measured against any set of facilities. One search over the network
 * for each class finds the nearest facility of every settlement, so a scenario costs as little as today.
 */
public final class Circle {

    private final StreetGraph graph;
    private final CircleRules rules;
    private final List<Home> homes;

    public Circle(StreetGraph graph, Belief belief, CircleRules rules, Collection<Settlement> settlements) {
        this.graph = graph;
        this.rules = rules;
        this.homes = settlements.stream().map(settlement -> home(settlement, belief)).toList();
    }

    private Home home(Settlement settlement, Belief belief) {
        var nearest = graph.nearest(settlement.longitude(), settlement.latitude()).orElse(null);
        return new Home(settlement, nearest, doubt(settlement, nearest, belief));
    }

    private @Nullable Doubt doubt(Settlement settlement, @Nullable Nearest nearest, Belief belief) {
        if (!settlement.quality().believable()) {
            return Doubt.POSITION;
        }
        if (!belief.at(settlement.longitude(), settlement.latitude())) {
            return Doubt.TOO_SPARSE;
        }
        return nearest == null || nearest.metres() > rules.accessMetres() ? Doubt.OFF_STREET : null;
    }

    public CircleRules rules() {
        return rules;
    }

    public StreetGraph graph() {
        return graph;
    }

    public List<Home> homes() {
        return homes;
    }

    /** How far every settlement is from the nearest facility of each class. */
    public Standing with(Collection<Site> sites) {
        var stranded = new ArrayList<Site>();
        var placed = new EnumMap<FacilityClass, List<Site>>(FacilityClass.class);
        var starts = new EnumMap<FacilityClass, List<Reach.Start>>(FacilityClass.class);
        for (var site : sites) {
            var nearest = graph.nearest(site.longitude(), site.latitude())
                    .filter(found -> found.metres() <= rules.accessMetres()).orElse(null);
            if (nearest == null) {
                stranded.add(site);
            } else {
                placed.computeIfAbsent(site.facilityClass(), _ -> new ArrayList<>()).add(site);
                starts.computeIfAbsent(site.facilityClass(), _ -> new ArrayList<>())
                        .add(new Reach.Start(nearest.node(), nearest.metres()));
            }
        }
        return new Standing(this, ways(placed, starts), placed, stranded);
    }

    private Map<FacilityClass, List<Leg>> ways(Map<FacilityClass, List<Site>> placed,
            Map<FacilityClass, List<Reach.Start>> starts) {
        var reach = graph.reach();
        var ways = new EnumMap<FacilityClass, List<Leg>>(FacilityClass.class);
        placed.forEach((one, sites) -> {
            reach.from(starts.getOrDefault(one, List.of()), Double.POSITIVE_INFINITY);
            ways.put(one, homes.stream().map(home -> leg(home, reach, sites)).toList());
        });
        return ways;
    }

    private static Leg leg(Home home, Reach reach, List<Site> sites) {
        var nearest = home.nearest();
        if (nearest == null || Double.isInfinite(reach.metres(nearest.node()))) {
            return Leg.NONE;
        }
        return new Leg(sites.get(reach.start(nearest.node())), nearest.metres() + reach.metres(nearest.node()));
    }

    /** A settlement with the crossing it is nearest to, and why nothing is concluded about it. */
    public record Home(Settlement settlement, @Nullable Nearest nearest, @Nullable Doubt doubt) {
    }

    /** The way to the nearest facility; none leads there where it is endless. */
    public record Leg(@Nullable Site site, double metres) {
        static final Leg NONE = new Leg(null, Double.POSITIVE_INFINITY);
    }
}
