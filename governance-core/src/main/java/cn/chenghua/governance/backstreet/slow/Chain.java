package cn.chenghua.governance.backstreet.slow;

import java.util.Comparator;
import java.util.List;

import cn.chenghua.governance.backstreet.plane.Joined;
import cn.chenghua.governance.backstreet.plane.Plane;

import org.locationtech.jts.geom.Geometry;

/** Foot or cycle ways that go on without a gap, such as 2.4 km of seven stretches. */
public record Chain(List<SlowWay> ways) {

    public Chain {
        ways = List.copyOf(ways);
    }

    /** The chains of some ways, the longest first; gaps up to {@code tolerance} metres are none. */
    static List<Chain> of(List<SlowWay> ways, Plane plane, double tolerance) {
        List<Geometry> flat = ways.stream().map(way -> plane.flat(way.geometry())).toList();
        return Joined.within(flat, tolerance).groups().stream().map(group -> new Chain(group.stream().map(ways::get).toList()))
                .sorted(Comparator.comparingDouble(Chain::metres).reversed()).toList();
    }

    public double metres() {
        return ways.stream().mapToDouble(SlowWay::metres).sum();
    }

    /** The streets it runs along, each once. */
    public List<String> streets() {
        return ways.stream().map(SlowWay::street).filter(street -> !street.isEmpty()).distinct().toList();
    }
}
