package cn.chenghua.governance.backstreet.slow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.backstreet.plane.Plane;
import cn.chenghua.governance.backstreet.slow.SlowWay.Kind;
import cn.chenghua.governance.backstreet.slow.SlowWay.Mode;
import cn.chenghua.governance.district.UnitCode;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class SlowTrafficTest {

    private static final Plane PLANE = new Plane(new org.locationtech.jts.geom.Coordinate(104.14, 30.68));
    private final SlowWay first = way("MX-1", Kind.FOOTWAY, "LINESTRING(0 8, 300 8)");
    private final SlowWay second = way("MX-2", Kind.SHARED, "LINESTRING(310 8, 500 8)");
    private final SlowWay far = way("MX-3", Kind.FOOTWAY, "LINESTRING(600 8, 1000 8)");

    /** Gaps of 10 and 100 m: within 15 m the first two are one chain of 490 m, the third is one of 400 m. */
    @Test
    void chainsGoOnOverGapsWithinTheTolerance() {
        var chains = Chain.of(List.of(far, first, second), PLANE, 15);
        assertThat(chains).extracting(chain -> Math.round(chain.metres())).containsExactly(490L, 400L);
        assertThat(Chain.of(List.of(far, first, second), PLANE, 5)).hasSize(3);
        assertThat(Chain.of(List.of(far, first, second), PLANE, 100.5)).hasSize(1);
        assertThat(Chain.of(List.of(), PLANE, 15)).isEmpty();
    }

    /**
     * 建设路 runs 1,000 m; beside it, within 25 m and a little over the ends, the chains reach 0–525 and 575–1,000 m: 52.4 % in one
     * piece, 94.9 % in all. 培华路 lies 200 m away and has none.
     */
    @Test
    void aStreetIsContinuousWhereOneChainRunsAlongIt() {
        Map<String, List<Geometry>> streets = Map.of("建设路", List.of(shape("LINESTRING(0 0, 1000 0)")), "培华路",
                List.of(shape("LINESTRING(0 200, 400 200)")));
        List<Geometry> chains = List.of(shape("MULTILINESTRING((0 8, 300 8),(310 8, 500 8))"),
                shape("LINESTRING(600 8, 1000 8)"));
        var sides = StreetSide.of(streets, chains, 25, 0.9);
        assertThat(sides).extracting(StreetSide::street).containsExactly("培华路", "建设路");
        assertThat(sides.getFirst().inAll()).isZero();
        assertThat(sides.getLast().inOnePiece()).isCloseTo(0.524, within(0.001));
        assertThat(sides.getLast().inAll()).isCloseTo(0.947, within(0.003));
        assertThat(sides.getLast().continuous()).isFalse();
        assertThat(StreetSide.of(streets, chains, 25, 0.5).getLast().continuous()).isTrue();
    }

    @Test
    void oneWalksAndCyclesOnASharedWay() {
        assertThat(Kind.SHARED.serves(Mode.FOOT)).isTrue();
        assertThat(Kind.SHARED.serves(Mode.CYCLE)).isTrue();
        assertThat(Kind.FOOTWAY.serves(Mode.CYCLE)).isFalse();
    }

    @Test
    void refusesAreasAndStrangeWidths() {
        assertThatThrownBy(() -> way("MX-4", Kind.FOOTWAY, "POLYGON((0 0,1 0,1 1,0 0))")).isInstanceOf(SlowRefused.class);
        assertThatThrownBy(() -> way(" ", Kind.FOOTWAY, "LINESTRING(0 0, 1 1)")).isInstanceOf(SlowRefused.class);
        assertThatThrownBy(() -> new SlowWay(first.id(), "MX-5", Kind.FOOTWAY, "", new BigDecimal("3000"), first.place(), "",
                first.geometry(), "测绘")).isInstanceOf(SlowRefused.class);
    }

    private static SlowWay way(String number, Kind kind, String flat) {
        return new SlowWay(UUID.randomUUID(), number, kind, "建设路", null, new UnitCode("510108005000"), "建设路街道办事处",
                PLANE.round(shape(flat)), "演示");
    }

    private static Geometry shape(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
