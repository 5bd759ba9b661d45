package cn.chenghua.governance.backstreet.green.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cn.chenghua.governance.district.geometry.Geodesy;
import cn.chenghua.governance.network.StreetGraph;

import org.locationtech.jts.geom.Coordinate;

/**
 * A way along streets between the two ends of a missing link, such as 380 m for a gap of 240 m.
 *
 * @param metres along streets, with the steps from and to the ends
 * @param course its places in WGS84
 */
public record StreetPath(double metres, List<Coordinate> course) {

    public StreetPath {
        course = List.copyOf(course);
    }

    /** The shortest; empty where no street lies within {@code beside} metres of an end, or none leads there. */
    public static Optional<StreetPath> between(StreetGraph streets, Coordinate start, Coordinate end, double beside) {
        var from = streets.nearest(start.x, start.y).filter(near -> near.metres() <= beside);
        var to = streets.nearest(end.x, end.y).filter(near -> near.metres() <= beside);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return streets.way(from.get().node(), to.get().node()).map(way -> {
            var course = new ArrayList<Coordinate>();
            course.add(start);
            way.nodes().forEach(node -> course.add(streets.at(node)));
            course.add(end);
            return new StreetPath(way.metres() + from.get().metres() + to.get().metres(), course);
        });
    }

    /** How many times the straight way between the ends it is long; never below 1. */
    public double detour() {
        var straight = Geodesy.distance(course.getFirst(), course.getLast());
        return straight == 0 ? 1 : Math.max(1, metres / straight);
    }
}
