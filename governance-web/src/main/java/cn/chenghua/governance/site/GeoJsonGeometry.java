package cn.chenghua.governance.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;

/** Geometries to and from GeoJSON (RFC 7946): points, lines and polygons with their multiples, longitude first. */
public final class GeoJsonGeometry {

    private static final double ROUNDED = 1e6;
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private GeoJsonGeometry() {
    }

    public static Map<String, Object> write(Geometry shape) {
        return Map.of("type", shape.getGeometryType(), "coordinates", coordinates(shape));
    }

    private static Object coordinates(Geometry shape) {
        return switch (shape) {
            case Point point -> position(point.getCoordinate());
            case LineString line -> Arrays.stream(line.getCoordinates()).map(GeoJsonGeometry::position).toList();
            case Polygon polygon -> rings(polygon);
            default -> IntStream.range(0, shape.getNumGeometries()).mapToObj(i -> coordinates(shape.getGeometryN(i))).toList();
        };
    }

    private static List<Object> rings(Polygon polygon) {
        var rings = new ArrayList<>(List.of(coordinates(polygon.getExteriorRing())));
        IntStream.range(0, polygon.getNumInteriorRing()).forEach(i -> rings.add(coordinates(polygon.getInteriorRingN(i))));
        return rings;
    }

    private static List<Double> position(Coordinate at) {
        return List.of(Math.round(at.x * ROUNDED) / ROUNDED, Math.round(at.y * ROUNDED) / ROUNDED);
    }

    /** Reads a geometry; what is no geometry throws {@link IllegalArgumentException}. */
    public static Geometry read(JsonNode geometry) {
        var at = geometry.path("coordinates");
        return switch (geometry.path("type").asString("")) {
            case "Point" -> SHAPES.createPoint(position(at));
            case "LineString" -> SHAPES.createLineString(positions(at));
            case "Polygon" -> polygon(at);
            case "MultiLineString" -> SHAPES.createMultiLineString(
                    all(at, line -> SHAPES.createLineString(positions(line))).toArray(LineString[]::new));
            case "MultiPolygon" -> SHAPES.createMultiPolygon(all(at, GeoJsonGeometry::polygon).toArray(Polygon[]::new));
            default -> throw new IllegalArgumentException(geometry.path("type").asString(""));
        };
    }

    private static Polygon polygon(JsonNode rings) {
        var all = all(rings, ring -> SHAPES.createLinearRing(positions(ring)));
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no ring");
        }
        return SHAPES.createPolygon(all.getFirst(), all.subList(1, all.size()).toArray(LinearRing[]::new));
    }

    private static Coordinate[] positions(JsonNode list) {
        return all(list, GeoJsonGeometry::position).toArray(Coordinate[]::new);
    }

    private static Coordinate position(JsonNode pair) {
        if (pair.size() < 2 || !pair.get(0).isNumber() || !pair.get(1).isNumber()) {
            throw new IllegalArgumentException(pair.toString());
        }
        return new Coordinate(pair.get(0).asDouble(), pair.get(1).asDouble());
    }

    private static <T> List<T> all(JsonNode list, Function<JsonNode, T> reading) {
        var read = new ArrayList<T>();
        list.forEach(node -> read.add(reading.apply(node)));
        return read;
    }
}
