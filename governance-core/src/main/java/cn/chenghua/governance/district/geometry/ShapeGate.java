package cn.chenghua.governance.district.geometry;

import cn.chenghua.governance.district.Refusal;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Brings a shape from its declared system to WGS84 and lets it pass if it lies in the district and does not cross itself. */
public final class ShapeGate {

    private static final int POINTS = 200_000;
    private final Envelope box;

    /** @param box the longitudes and latitudes within which the district surely lies */
    public ShapeGate(Envelope box) {
        this.box = box;
    }

    public Geometry pass(Geometry shape, Crs crs) {
        if (shape.isEmpty() || shape.getNumPoints() > POINTS) {
            throw new ShapeRefused("shape.points", shape.getNumPoints(), POINTS);
        }
        for (var at : shape.getCoordinates()) {
            check(at, crs);
        }
        var placed = shape.copy();
        placed.apply(new ToWgs84(crs));
        placed.geometryChanged();
        var validity = new IsValidOp(placed);
        if (!validity.isValid()) {
            var at = validity.getValidationError().getCoordinate();
            throw new ShapeRefused("shape.crossing", place(at));
        }
        return placed;
    }

    private void check(Coordinate at, Crs crs) {
        var readable = Double.isFinite(at.x) && Double.isFinite(at.y) && Math.abs(at.x) <= 180 && Math.abs(at.y) <= 180;
        if (!readable) {
            throw new ShapeRefused("shape.degrees", place(at));
        }
        if (Math.abs(at.y) <= 90 && box.contains(crs.toWgs84(at))) {
            return;
        }
        if (Math.abs(at.x) <= 90 && box.contains(crs.toWgs84(new Coordinate(at.y, at.x)))) {
            throw new ShapeRefused("shape.swapped", place(at));
        }
        throw new ShapeRefused("shape.outside", place(at), box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY());
    }

    private static String place(Coordinate at) {
        return "%.6f, %.6f".formatted(at.x, at.y);
    }

    private record ToWgs84(Crs crs) implements CoordinateSequenceFilter {
        @Override
        public void filter(CoordinateSequence points, int i) {
            var at = crs.toWgs84(points.getCoordinate(i));
            points.setOrdinate(i, CoordinateSequence.X, at.x);
            points.setOrdinate(i, CoordinateSequence.Y, at.y);
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

    /** A shape outside the district, with its axes swapped, or crossing itself. */
    public static final class ShapeRefused extends Refusal {
        ShapeRefused(String code, Object... arguments) {
            super(code, "geometry", arguments);
        }
    }
}
