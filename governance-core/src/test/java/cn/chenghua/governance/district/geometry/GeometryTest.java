package cn.chenghua.governance.district.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.chenghua.governance.district.Refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class GeometryTest {

    private final ShapeGate gate = new ShapeGate(new Envelope(103.9, 104.4, 30.5, 30.9));

    @ParameterizedTest
    @EnumSource
    void comesBackToTheSamePlaceFromEverySystem(Crs crs) {
        for (var x = 103.9; x < 104.4; x += 0.07) {
            for (var y = 30.5; y < 30.9; y += 0.05) {
                var at = new Coordinate(x, y);
                assertThat(Geodesy.distance(crs.toWgs84(crs.fromWgs84(at)), at)).isLessThan(0.01);
            }
        }
    }

    @Test
    void shiftsByAboutWhatTheMapsOfChengduAreShifted() {
        var park = new Coordinate(104.1406, 30.6855);
        assertThat(Geodesy.distance(park, Crs.GCJ02.fromWgs84(park))).isBetween(300.0, 600.0);
        assertThat(Geodesy.distance(park, Crs.BD09.fromWgs84(park))).isBetween(800.0, 1800.0);
        assertThat(Crs.CGCS2000.toWgs84(park)).isEqualTo(park);
    }

    @Test
    void measuresOnTheEllipsoid() throws ParseException {
        assertThat(Geodesy.distance(new Coordinate(0, 0), new Coordinate(1, 0))).isCloseTo(111_319.491, within(0.001));
        assertThat(Geodesy.distance(new Coordinate(0, 0), new Coordinate(0, 1))).isCloseTo(110_574.389, within(0.001));
        assertThat(Geodesy.distance(new Coordinate(104, 30), new Coordinate(104, 30))).isZero();
        var globe = 2 * Geodesy.area(wkt("POLYGON((-180 0,180 0,180 90,-180 90,-180 0))"));
        assertThat(globe / 1e12).isCloseTo(510.065622, within(0.000001));
        assertThat(Geodesy.area(wkt("POLYGON((0 0,1 0,1 1,0 1,0 0),(0 0,0.5 0,0.5 1,0 1,0 0))")))
                .isCloseTo(Geodesy.area(wkt("POLYGON((0.5 0,1 0,1 1,0.5 1,0.5 0))")), within(1.0));
        assertThat(Geodesy.length(wkt("LINESTRING(0 0,1 0,2 0)"))).isCloseTo(2 * 111_319.491, within(0.01));
        assertThat(Geodesy.area(wkt("POINT(0 0)"))).isZero();
    }

    @Test
    void refusesSwappedAxesPlacesOutsideAndCrossings() throws ParseException {
        refused("shape.swapped", wkt("POINT(30.68 104.14)"));
        refused("shape.outside", wkt("POINT(116.4 39.9)"));
        refused("shape.degrees", wkt("POINT(11593000 3590000)"));
        refused("shape.points", wkt("POLYGON EMPTY"));
        refused("shape.crossing", wkt("POLYGON((104.1 30.6,104.2 30.7,104.2 30.6,104.1 30.7,104.1 30.6))"));
    }

    @Test
    void bringsADeclaredSystemToWgs84AndLeavesTheSourceAlone() throws ParseException {
        var shape = wkt("POINT(104.1431 30.6831)");
        var placed = gate.pass(shape, Crs.GCJ02);
        assertThat(Geodesy.distance(Crs.GCJ02.fromWgs84(placed.getCoordinate()), shape.getCoordinate())).isLessThan(0.01);
        assertThat(shape.getCoordinate().x).isEqualTo(104.1431);
    }

    private void refused(String code, Geometry shape) {
        assertThatThrownBy(() -> gate.pass(shape, Crs.WGS84)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Geometry wkt(String text) throws ParseException {
        return new WKTReader().read(text);
    }
}
