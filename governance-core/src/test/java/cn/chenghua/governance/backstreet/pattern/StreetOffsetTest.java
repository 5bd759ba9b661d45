package cn.chenghua.governance.backstreet.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import cn.chenghua.governance.backstreet.plane.Plane;
import cn.chenghua.governance.district.geometry.Crs;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

class StreetOffsetTest {

    private static final Plane PLANE = new Plane(new Coordinate(104.14, 30.68));

    /** A footway 6 m beside the third street of the grid; on a shifted map it lies some hundred metres off. */
    @Test
    void suspectsFootwaysThatAShiftedMapPutsOffTheStreets() {
        var offset = new StreetOffset(PatternTest.grid(9));
        assertThat(offset.of(List.of(footway(Crs.WGS84))).grave()).isFalse();
        assertThat(offset.of(List.of(footway(Crs.GCJ02)))).satisfies(found -> {
            assertThat(found.system()).isEqualTo(Crs.GCJ02);
            assertThat(found.read()).isLessThan(7);
            assertThat(found.declared()).isGreaterThan(15);
        });
        assertThat(offset.of(List.of(footway(Crs.BD09))).system()).isEqualTo(Crs.BD09);
    }

    private static LineString footway(Crs crs) {
        var points = new ArrayList<Coordinate>();
        for (var x = 10; x < 790; x += 20) {
            points.add(crs.fromWgs84(PLANE.round(new Coordinate(x, 206))));
        }
        return new GeometryFactory().createLineString(points.toArray(Coordinate[]::new));
    }
}
