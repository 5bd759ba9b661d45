package cn.chenghua.governance.backstreet.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class OverlapsTest {

    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private final Overlaps overlaps = new Overlaps(8);

    @Test
    void findsTheHalfThatLiesUponAnother() {
        var found = overlaps.of(line(104.100, 30.67, 104.104, 30.67), Map.of(FIRST, line(104.102, 30.67, 104.110, 30.67)));
        assertThat(found.each()).singleElement().satisfies(one -> assertThat(one.other()).isEqualTo(FIRST));
        assertThat(found.metres()).isBetween(new BigDecimal("190"), new BigDecimal("202"));
    }

    @Test
    void takesNoCrossingAndNoMeetingForAnOverlap() {
        var others = Map.<UUID, Geometry>of(FIRST, line(104.102, 30.668, 104.102, 30.672), SECOND,
                line(104.104, 30.67, 104.104, 30.675));
        assertThat(overlaps.of(line(104.100, 30.67, 104.104, 30.67), others).metres()).isZero();
    }

    @Test
    void takesWhatLiesUponTwoOthersOnce() {
        var twice = Map.<UUID, Geometry>of(FIRST, line(104.100, 30.67, 104.104, 30.67), SECOND,
                line(104.100, 30.67, 104.104, 30.67));
        var line = line(104.100, 30.67, 104.104, 30.67);
        assertThat(overlaps.of(line, twice).share()).isEqualTo(1);
        assertThat(overlaps.of(line, twice).metres()).isLessThan(new BigDecimal("385"));
    }

    private static Geometry line(double... at) {
        return SHAPES.createLineString(new Coordinate[]{new Coordinate(at[0], at[1]), new Coordinate(at[2], at[3])});
    }
}
