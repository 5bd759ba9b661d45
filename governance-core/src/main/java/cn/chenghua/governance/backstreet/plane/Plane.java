package cn.chenghua.governance.backstreet.plane;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * A flat map in metres around one place, true to about a thousandth within ten kilometres of it; for distances and topology
 * inside the district, not for amounts that count.
 */
public final class Plane {

    private static final double A = 6_378_137.0;
    private static final double E2 = 0.006_694_379_990_14;
    private final Coordinate origin;
    private final double east;
    private final double north;

    public Plane(Coordinate origin) {
        this.origin = origin;
        var phi = Math.toRadians(origin.y);
        var w = 1 - E2 * Math.sin(phi) * Math.sin(phi);
        this.east = Math.toRadians(1) * A * Math.cos(phi) / Math.sqrt(w);
        this.north = Math.toRadians(1) * A * (1 - E2) / (w * Math.sqrt(w));
    }

    public Coordinate flat(Coordinate at) {
        return new Coordinate((at.x - origin.x) * east, (at.y - origin.y) * north);
    }

    /** Back to longitude and latitude. */
    public Coordinate round(Coordinate at) {
        return new Coordinate(origin.x + at.x / east, origin.y + at.y / north);
    }

    @SuppressWarnings("unchecked")
    public <G extends Geometry> G flat(G shape) {
        var copy = (G) shape.copy();
        copy.apply(new Mapped(this, true));
        copy.geometryChanged();
        return copy;
    }

    @SuppressWarnings("unchecked")
    public <G extends Geometry> G round(G shape) {
        var copy = (G) shape.copy();
        copy.apply(new Mapped(this, false));
        copy.geometryChanged();
        return copy;
    }

    private record Mapped(Plane plane, boolean flat) implements CoordinateSequenceFilter {
        @Override
        public void filter(CoordinateSequence points, int i) {
            var at = points.getCoordinate(i);
            var to = flat ? plane.flat(at) : plane.round(at);
            points.setOrdinate(i, CoordinateSequence.X, to.x);
            points.setOrdinate(i, CoordinateSequence.Y, to.y);
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
