package cn.chenghua.governance.network;

import java.util.Arrays;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Places and lines between the crossings of {@link Blocks}, and the rules tests go by. */
public final class Drawn {

    public static final NetworkRules RULES = new NetworkRules(1, 15, 0.2, 500, 6, new Envelope(103.8, 104.5, 30.4, 31.0));
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private Drawn() {
    }

    public static Coordinate at(double column, double row) {
        return new Coordinate(Blocks.longitude(column), Blocks.latitude(row));
    }

    public static LineString line(Coordinate... points) {
        return SHAPES.createLineString(points);
    }

    public static LineString turned(LineString line) {
        return line(Arrays.stream(line.getCoordinates()).map(at -> new Coordinate(at.y, at.x)).toArray(Coordinate[]::new));
    }
}
