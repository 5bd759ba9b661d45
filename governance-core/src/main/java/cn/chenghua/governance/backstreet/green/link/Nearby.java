package cn.chenghua.governance.backstreet.green.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import cn.chenghua.governance.backstreet.plane.Plane;
import cn.chenghua.governance.network.PopulatedPoint;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Who has which green place within reach. */
record Nearby(List<PopulatedPoint> points, List<BitSet> ofPlaces) {

    static final Nearby NOBODY = new Nearby(List.of(), List.of());
    private static final GeometryFactory SHAPES = new GeometryFactory();

    static Nearby of(List<PopulatedPoint> points, Plane plane, List<Geometry> places, double reach) {
        var homes = points.stream()
                .map(point -> plane.flat(SHAPES.createPoint(new Coordinate(point.longitude(), point.latitude()))))
                .toList();
        var near = new ArrayList<BitSet>();
        for (var place : places) {
            var set = new BitSet();
            for (var at = 0; at < homes.size(); at++) {
                set.set(at, place.isWithinDistance(homes.get(at), reach));
            }
            near.add(set);
        }
        return new Nearby(List.copyOf(points), near);
    }

    int all() {
        return points.stream().mapToInt(PopulatedPoint::residents).sum();
    }

    /** Those who have any of these places within reach, each once. */
    int residents(List<Integer> places) {
        var set = new BitSet();
        if (!ofPlaces.isEmpty()) {
            places.forEach(place -> set.or(ofPlaces.get(place)));
        }
        return set.stream().map(at -> points.get(at).residents()).sum();
    }
}
