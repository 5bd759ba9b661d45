package cn.chenghua.governance.backstreet.slow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.backstreet.green.rule.GreenRule;
import cn.chenghua.governance.backstreet.green.rule.GreenRules;
import cn.chenghua.governance.backstreet.plane.Plane;
import cn.chenghua.governance.backstreet.slow.SlowWay.Mode;
import cn.chenghua.governance.network.NetworkVersion;
import cn.chenghua.governance.network.Networks;
import cn.chenghua.governance.network.StreetNetwork;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works out how far one can walk or cycle without a gap, and which named streets have a way all along. */
@Service
public class SlowTraffic {

    private static final double PERCENT = 100;
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private final SlowWays ways;
    private final Networks networks;
    private final GreenRules rules;

    SlowTraffic(SlowWays ways, Networks networks, GreenRules rules) {
        this.ways = ways;
        this.networks = networks;
        this.rules = rules;
    }

    /** What the ways in the scope come to; streets are told of only where a way lies at one, for others nothing is known. */
    @Transactional(readOnly = true)
    public Answer answer(Scope scope, Mode mode) {
        var serving = ways.all(scope).stream().filter(way -> way.kind().serves(mode)).toList();
        var plane = plane(serving);
        var tolerance = rules.value(GreenRule.SLOW_JOIN).doubleValue();
        var chains = Chain.of(serving, plane, tolerance);
        var edition = networks.current().orElse(null);
        var sides = edition == null ? List.<StreetSide>of() : sides(networks.read(edition), chains, plane);
        return new Answer(mode, serving, chains, sides, edition, tolerance);
    }

    private List<StreetSide> sides(StreetNetwork network, List<Chain> chains, Plane plane) {
        var flat = chains.stream().map(chain -> SHAPES.buildGeometry(chain.ways().stream()
                .map(way -> plane.flat(way.geometry())).map(Geometry.class::cast).toList())).toList();
        return StreetSide.of(named(network, plane), flat, rules.value(GreenRule.SLOW_SIDE).doubleValue(),
                rules.value(GreenRule.SLOW_SHARE).doubleValue() / PERCENT);
    }

    private static Map<String, List<Geometry>> named(StreetNetwork network, Plane plane) {
        var streets = new LinkedHashMap<String, List<Geometry>>();
        for (var edge : network.edges()) {
            if (!edge.name().isBlank()) {
                var course = edge.course();
                Geometry line = course != null
                        ? plane.flat(course)
                        : SHAPES.createLineString(new Coordinate[]{plane.flat(network.nodes().get(edge.from()).at()),
                                plane.flat(network.nodes().get(edge.to()).at())});
                streets.computeIfAbsent(edge.name(), _ -> new java.util.ArrayList<>()).add(line);
            }
        }
        return streets;
    }

    private static Plane plane(List<SlowWay> ways) {
        var all = new Envelope();
        ways.forEach(way -> all.expandToInclude(way.geometry().getEnvelopeInternal()));
        return new Plane(all.isNull() ? new Coordinate() : all.centre());
    }

    /**
     * What was worked out.
     *
     * @param sides the named streets of the network; empty where no network is stored
     * @param edition of the streets; null where there is none
     * @param tolerance metres of a gap that is none
     */
    public record Answer(Mode mode, List<SlowWay> ways, List<Chain> chains, List<StreetSide> sides,
            @Nullable NetworkVersion edition, double tolerance) {

        public double metres() {
            return ways.stream().mapToDouble(SlowWay::metres).sum();
        }

        /** Metres of the longest chain; 0 without any. */
        public double longest() {
            return chains.isEmpty() ? 0 : chains.getFirst().metres();
        }

        public long continuous() {
            return sides.stream().filter(StreetSide::continuous).count();
        }

        /** The part of the named streets that are continuous; 0 where there are none. */
        public double share() {
            return sides.isEmpty() ? 0 : (double) continuous() / sides.size();
        }
    }
}
