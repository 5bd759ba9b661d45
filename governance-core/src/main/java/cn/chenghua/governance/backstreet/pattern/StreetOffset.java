package cn.chenghua.governance.backstreet.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;

import cn.chenghua.governance.backstreet.plane.Plane;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.network.StreetNetwork;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.index.strtree.ItemBoundable;
import org.locationtech.jts.index.strtree.ItemDistance;
import org.locationtech.jts.index.strtree.STRtree;

/** Recognises lines from a shifted map that were declared as WGS84: read as GCJ-02 or BD-09 they would lie far nearer to known streets. */
public final class StreetOffset {

    private static final int ENOUGH = 12;
    private static final double NOTICED = 15;
    private static final double NEARER = 0.5;
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private final Plane plane;
    private final STRtree tree = new STRtree();
    private final boolean known;

    public StreetOffset(StreetNetwork network) {
        this.plane = Pattern.plane(network);
        this.known = !network.edges().isEmpty();
        for (var edge : network.edges()) {
            LineString line = Pattern.line(network, edge, plane);
            tree.insert(line.getEnvelopeInternal(), line);
        }
    }

    /** The system the lines seem to be in, or WGS84 where nothing speaks against it or there is too little to tell. */
    public Suspicion of(List<? extends Geometry> lines) {
        var points = new ArrayList<Coordinate>();
        lines.forEach(line -> Collections.addAll(points, line.getCoordinates()));
        if (!known || points.size() < ENOUGH) {
            return new Suspicion(Crs.WGS84, 0, 0);
        }
        var declared = median(points, Crs.WGS84);
        var best = new Suspicion(Crs.WGS84, declared, declared);
        for (var system : List.of(Crs.GCJ02, Crs.BD09)) {
            var read = median(points, system);
            if (declared > NOTICED && read < NEARER * declared && read < best.read) {
                best = new Suspicion(system, declared, read);
            }
        }
        return best;
    }

    private double median(List<Coordinate> points, Crs system) {
        var apart = points.stream().mapToDouble(at -> nearest(plane.flat(system.toWgs84(at)))).sorted().toArray();
        return DoubleStream.of(apart).skip(apart.length / 2).findFirst().orElse(0);
    }

    private double nearest(Coordinate flat) {
        var point = SHAPES.createPoint(flat);
        return point.distance((Geometry) tree.nearestNeighbour(point.getEnvelopeInternal(), point, new Apart()));
    }

    /**
     * What the lines seem to be in.
     *
     * @param declared metres from a street in the middle of all points, as declared, and {@code read} read in the system
     */
    public record Suspicion(Crs system, double declared, double read) {
        public boolean grave() {
            return system != Crs.WGS84;
        }
    }

    private static final class Apart implements ItemDistance {
        @Override
        public double distance(ItemBoundable one, ItemBoundable other) {
            return ((Geometry) one.getItem()).distance((Geometry) other.getItem());
        }
    }
}
