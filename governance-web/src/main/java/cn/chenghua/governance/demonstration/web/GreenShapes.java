package cn.chenghua.governance.demonstration.web;

import java.util.Random;

import cn.chenghua.governance.backstreet.plane.Plane;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Invents where green lies: rounded areas and winding ways of a wanted size, within about the district's extent. */
final class GreenShapes {

    /** About where the district lies, in degrees. */
    static final Envelope EXTENT = new Envelope(104.085, 104.215, 30.635, 30.74);
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final int CORNERS = 9;
    private static final double STEP = 280;
    private static final double BEND = 0.5;
    private final Plane plane = new Plane(EXTENT.centre());
    private final Envelope flat = new Envelope(plane.flat(new Coordinate(EXTENT.getMinX(), EXTENT.getMinY())),
            plane.flat(new Coordinate(EXTENT.getMaxX(), EXTENT.getMaxY())));

    Plane plane() {
        return plane;
    }

    Envelope flat() {
        return flat;
    }

    Geometry area(Random chance, Coordinate centre, double squareMetres) {
        var middle = plane.flat(centre);
        var ring = new Coordinate[CORNERS + 1];
        for (var i = 0; i < CORNERS; i++) {
            var radius = 0.8 + 0.4 * chance.nextDouble();
            var angle = 2 * Math.PI * i / CORNERS;
            ring[i] = new Coordinate(radius * Math.cos(angle), radius * Math.sin(angle));
        }
        ring[CORNERS] = ring[0];
        var scale = Math.sqrt(squareMetres / SHAPES.createPolygon(ring).getArea());
        for (var i = 0; i < CORNERS; i++) {
            ring[i] = new Coordinate(middle.x + ring[i].x * scale, middle.y + ring[i].y * scale);
        }
        ring[CORNERS] = ring[0];
        return plane.round(SHAPES.createPolygon(ring));
    }

    Geometry way(Random chance, Coordinate start, double metres) {
        var steps = (int) Math.max(3, Math.round(metres / STEP));
        var course = new Coordinate[steps + 1];
        course[0] = plane.flat(start);
        var heading = chance.nextDouble() * 2 * Math.PI;
        for (var i = 1; i <= steps; i++) {
            heading += (chance.nextDouble() - 0.5) * 2 * BEND;
            var next = ahead(course[i - 1], heading, metres / steps);
            while (!flat.contains(next)) {
                heading += Math.PI / 3;
                next = ahead(course[i - 1], heading, metres / steps);
            }
            course[i] = next;
        }
        return plane.round(SHAPES.createLineString(course));
    }

    private static Coordinate ahead(Coordinate from, double heading, double metres) {
        return new Coordinate(from.x + metres * Math.cos(heading), from.y + metres * Math.sin(heading));
    }
}
