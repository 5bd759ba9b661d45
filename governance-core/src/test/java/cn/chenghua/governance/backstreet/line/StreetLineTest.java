package cn.chenghua.governance.backstreet.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class StreetLineTest {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    @Test
    void measuresOnTheEllipsoidAndTellsTheDifference() {
        var line = new StreetLine(UUID.randomUUID(), line(104.1, 30.67, 104.104, 30.67), "测绘");
        assertThat(line.metres()).isBetween(new BigDecimal("382"), new BigDecimal("385"));
        var difference = LineLength.difference(new BigDecimal("440"), new BigDecimal("400"));
        assertThat(difference).isEqualByComparingTo("10.0");
        assertThat(LineLength.large(difference, 10)).isFalse();
        assertThat(LineLength.large(LineLength.difference(new BigDecimal("441"), new BigDecimal("400")), 10)).isTrue();
        assertThat(LineLength.difference(null, new BigDecimal("400"))).isNull();
    }

    @Test
    void refusesWhatTouchesItselfAndWhatIsNoStreet() {
        refuses("backstreet.line.touching", line(104.1, 30.67, 104.102, 30.67, 104.101, 30.671, 104.101, 30.669));
        refuses("backstreet.line.kind", SHAPES.createPoint(new Coordinate(104.1, 30.67)));
        refuses("backstreet.line.length", line(104.0, 30.67, 104.3, 30.67));
    }

    private static void refuses(String code, Geometry geometry) {
        assertThatThrownBy(() -> new StreetLine(UUID.randomUUID(), geometry, "测绘"))
                .isInstanceOfSatisfying(LineRefused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static Geometry line(double... at) {
        var points = new Coordinate[at.length / 2];
        for (var i = 0; i < points.length; i++) {
            points[i] = new Coordinate(at[2 * i], at[2 * i + 1]);
        }
        return SHAPES.createLineString(points);
    }
}
