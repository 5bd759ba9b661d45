package cn.chenghua.governance.backstreet.green;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.backstreet.green.GreenSite.Basis;
import cn.chenghua.governance.district.geometry.Crs;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class GreenSiteTest {

    private static final String ZONE = "POLYGON((104.15 30.7, 104.205 30.703, 104.201 30.74, 104.152 30.736, 104.15 30.7))";
    private static final String PARK = "POLYGON((104.13 30.68,104.1332 30.6804,104.1338 30.6827,104.1317 30.6838,104.1298 30.6822,104.13 30.68))";
    private static final String WAY = "LINESTRING(104.1 30.69, 104.1123 30.6951, 104.1201 30.704, 104.13 30.7055, 104.1466 30.72)";

    /** The references were computed with GeographicLib (Karney), which integrates along true geodesics. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ECO_ZONE | POLYGON((104.15 30.7, 104.205 30.703, 104.201 30.74, 104.152 30.736, 104.15 30.7)) | 20191702.220
            PARK     | POLYGON((104.13 30.68,104.1332 30.6804,104.1338 30.6827,104.1317 30.6838,104.1298 30.6822,104.13 30.68)) | 114037.675
            MICRO    | POLYGON((104.11 30.67,104.1106 30.6701,104.1105 30.6705,104.1099 30.6704,104.11 30.67)) | 2656.056
            GREENWAY | LINESTRING(104.1 30.69, 104.1123 30.6951, 104.1201 30.704, 104.13 30.7055, 104.1466 30.72) | 5768.763
            """)
    void measuresWithinAThousandthOfTheReference(GreenLevel level, String wkt, double reference) {
        var measured = fresh(level, null).drawn(shape(wkt), "测绘", Basis.GEOMETRY).measured();
        assertThat(measured).isNotNull();
        assertThat(measured.doubleValue()).isCloseTo(reference, within(reference / 1_000));
    }

    @Test
    void countsWhatItsRuleSaysAndShowsTheDifference() {
        var park = fresh(GreenLevel.PARK, "120000").drawn(shape(PARK), "测绘报告2018-117", Basis.STATED);
        assertThat(park.counted()).isEqualByComparingTo("120000");
        assertThat(park.difference()).isEqualByComparingTo("-5.0");
        assertThat(park.counting(Basis.GEOMETRY).counted()).isEqualByComparingTo(String.valueOf(park.measured()));
        assertThat(park.counting(Basis.GEOMETRY).stated()).isEqualByComparingTo("120000");
        assertThat(fresh(GreenLevel.PARK, "120000").difference()).isNull();
    }

    @Test
    void refusesWhatDoesNotFitTheLevel() {
        refused("green.area", () -> fresh(GreenLevel.PARK, null).drawn(shape(WAY), "x", Basis.STATED));
        refused("green.line", () -> fresh(GreenLevel.GREENWAY, null).drawn(shape(ZONE), "x", Basis.STATED));
        refused("green.line", () -> fresh(GreenLevel.GREENWAY, null).drawn(shape("POINT(104.1 30.7)"), "x", Basis.STATED));
        refused("green.source", () -> fresh(GreenLevel.PARK, null).drawn(shape(PARK), " ", Basis.STATED));
        refused("green.not_drawn", () -> fresh(GreenLevel.PARK, "68000").counting(Basis.GEOMETRY));
        refused("green.stated", () -> fresh(GreenLevel.PARK, null).stating(BigDecimal.ZERO));
        var share = new GreenSite.Completion(BigDecimal.TEN, LocalDate.of(2018, 9, 1), UUID.randomUUID(), "parks");
        refused("green.share.kind", () -> fresh(GreenLevel.PARK, null).completed(share));
        refused("green.share.range",
                () -> new GreenSite.Completion(new BigDecimal("100.1"), share.on(), share.evidence(), "parks"));
    }

    @Test
    void noticesKilometresUnderMetres() {
        var way = fresh(GreenLevel.GREENWAY, null).drawn(shape(WAY), "测绘", Basis.STATED);
        refused("green.unit", () -> way.stating(new BigDecimal("5.8")));
        refused("green.much", () -> way.stating(new BigDecimal("5800000")));
        assertThat(way.stating(new BigDecimal("5800")).difference()).isEqualByComparingTo("-0.5");
        refused("green.unit", () -> fresh(GreenLevel.ECO_ZONE, "20.2").drawn(shape(ZONE), "测绘", Basis.STATED));
        refused("green.unit", () -> fresh(GreenLevel.PARK, "11.4").drawn(shape(PARK), "测绘", Basis.STATED));
    }

    @Test
    void refusesAGreenwayLongerThanAllThatArePromised() {
        refused("green.much", () -> fresh(GreenLevel.GREENWAY, "3187000"));
        refused("green.much", () -> fresh(GreenLevel.PARK, "5200000000"));
    }

    @Test
    void knowsTheFiveLevels() {
        assertThat(GreenLevel.of("garden", "micro")).contains(GreenLevel.MICRO);
        assertThat(GreenLevel.of("garden", "pocket")).contains(GreenLevel.POCKET);
        assertThat(GreenLevel.of("garden", null)).contains(GreenLevel.POCKET);
        assertThat(GreenLevel.of("back_street", null)).isEmpty();
        assertThat(List.of(GreenLevel.values())).extracting(level -> level.target().orElse("")).containsExactly("B23", "B24",
                "B25", "B26", "");
    }

    @Test
    void recognisesAShapeFromAShiftedMap() {
        var park = shape(PARK);
        var off = Shift.metres(park, through(park, Crs.GCJ02));
        assertThat(off).isBetween(300L, 600L);
        assertThat(Shift.metres(park, through(park, Crs.BD09))).isBetween(800L, 1_800L);
        assertThat(Shift.metres(park, park)).isZero();
        assertThat(Shift.metres(park, shape(PARK.replace("104.13", "104.12")))).as("moved west by a kilometre").isZero();
    }

    private static Geometry through(Geometry shape, Crs crs) {
        var copy = shape.copy();
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence points, int i) {
                Coordinate at = crs.fromWgs84(points.getCoordinate(i));
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
        });
        return copy;
    }

    private static GreenSite fresh(GreenLevel level, @Nullable String stated) {
        return GreenSite.fresh(UUID.randomUUID(), level, stated == null ? null : new BigDecimal(stated));
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(GreenRefused.class,
                refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static Geometry shape(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
