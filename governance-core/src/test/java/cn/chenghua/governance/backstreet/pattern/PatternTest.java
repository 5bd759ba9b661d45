package cn.chenghua.governance.backstreet.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;

import cn.chenghua.governance.backstreet.plane.Plane;
import cn.chenghua.governance.network.StreetEdge;
import cn.chenghua.governance.network.StreetNetwork;
import cn.chenghua.governance.network.StreetNode;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

class PatternTest {

    private static final Plane PLANE = new Plane(new Coordinate(104.14, 30.68));

    /** Five streets by five, 100 m apart: 16 blocks of 10,000 m² on 0.16 km², 40 stretches of 100 m, 21 junctions, no dead end. */
    @Test
    void aGridOfHundredMetreBlocksHasKnownBlocksAndJunctions() {
        var grid = Pattern.compare(grid(5), List.of(), PLANE).before();
        assertThat(grid.blocks().count()).isEqualTo(16);
        assertThat(grid.blocks().mean()).isCloseTo(10_000, within(1.0));
        assertThat(grid.blocks().median()).isCloseTo(10_000, within(1.0));
        assertThat(grid.metres()).isCloseTo(4_000, within(0.1));
        assertThat(grid.junctions()).as("25 crossings less the four corners, where a street only turns").isEqualTo(21);
        assertThat(grid.junctionsPer(0.16)).isCloseTo(131.25, within(1e-9));
        assertThat(grid.density(0.16)).isCloseTo(25, within(0.001));
        assertThat(grid.deadEnds()).isZero();
        assertThat(grid.links()).as("40 stretches, at each corner two of them are one").isEqualTo(36);
        assertThat(grid.linksPerNode()).isCloseTo(36 / 21.0, within(1e-9));
    }

    /**
     * A street in the form of a U, 100 m each: A(0,0) B(0,100) C(100,100) D(100,0). Straight, the six pairs are 4 × 100 + 2 × 141.42
     * = 682.84 m. Along the U they are 100 + 200 + 300 + 100 + 200 + 100 = 1,000 m; with the link A–D 800 m.
     */
    @Test
    void oneLinkLowersTheDetourByAKnownAmount() {
        var u = network(List.of(new int[]{0, 0}, new int[]{0, 100}, new int[]{100, 100}, new int[]{100, 0}),
                List.of(new int[]{0, 1}, new int[]{1, 2}, new int[]{2, 3}));
        var pair = Pattern.compare(u, List.of(line(0, 0, 100, 0)), PLANE);
        var straight = 400 + 200 * Math.sqrt(2);
        assertThat(pair.before().detour().pairs()).isEqualTo(6);
        assertThat(pair.before().detour().ratio()).isCloseTo(1_000 / straight, within(1e-4));
        assertThat(pair.after().detour().ratio()).isCloseTo(800 / straight, within(1e-4));
        assertThat(pair.before().deadEnds()).isEqualTo(2);
        assertThat(pair.after().deadEnds()).isZero();
        assertThat(pair.before().blocks().count()).isZero();
        assertThat(pair.after().blocks().mean()).isCloseTo(10_000, within(1.0));
    }

    /** From the middle of one side of a block to the middle of the other: one block becomes two, two junctions come to be. */
    @Test
    void aLinkBetweenTwoStreetsSplitsTheBlockAndMakesJunctions() {
        var pair = Pattern.compare(grid(5), List.of(line(200, 158, 292, 158)), PLANE);
        assertThat(pair.after().blocks().count()).isEqualTo(17);
        assertThat(pair.after().blocks().shapes().stream().mapToDouble(block -> block.getArea()).sum()).isCloseTo(160_000,
                within(10.0));
        assertThat(pair.after().junctions()).isEqualTo(23);
        assertThat(pair.after().deadEnds()).as("its end was 8 m short and is tied to the street").isZero();
        assertThat(pair.after().metres()).isCloseTo(4_100, within(0.1));
        assertThat(pair.after().detour().ratio()).as("between crossings of a grid a parallel street shortens nothing")
                .isCloseTo(pair.before().detour().ratio(), within(1e-9));
    }

    @Test
    void aLinkAcrossAStreetCrossesItAndOneIntoNowhereIsADeadEnd() {
        var across = Pattern.compare(grid(3), List.of(line(50, 0, 50, 200)), PLANE).after();
        assertThat(across.blocks().count()).isEqualTo(6);
        assertThat(across.junctions()).isEqualTo(5 + 3);
        var nowhere = Pattern.compare(grid(3), List.of(line(200, 100, 400, 100)), PLANE).after();
        assertThat(nowhere.deadEnds()).isEqualTo(1);
        assertThat(nowhere.blocks().count()).isEqualTo(4);
    }

    @Test
    void asksTheSamePairsEachTime() {
        assertThat(Detour.sample(4)).hasSize(6);
        var once = Detour.sample(2_253).stream().map(pair -> pair[0] + "-" + pair[1]).toList();
        assertThat(once).hasSizeBetween(2_390, 2_400)
                .isEqualTo(Detour.sample(2_253).stream().map(pair -> pair[0] + "-" + pair[1]).toList());
    }

    static StreetNetwork grid(int streets) {
        var places = new ArrayList<int[]>();
        var edges = new ArrayList<int[]>();
        for (var y = 0; y < streets; y++) {
            for (var x = 0; x < streets; x++) {
                places.add(new int[]{100 * x, 100 * y});
                if (x > 0) {
                    edges.add(new int[]{y * streets + x - 1, y * streets + x});
                }
                if (y > 0) {
                    edges.add(new int[]{(y - 1) * streets + x, y * streets + x});
                }
            }
        }
        return network(places, edges);
    }

    private static StreetNetwork network(List<int[]> places, List<int[]> edges) {
        var nodes = places.stream().map(at -> {
            var place = PLANE.round(new Coordinate(at[0], at[1]));
            return new StreetNode(at[0] + "," + at[1], place.x, place.y);
        }).toList();
        return new StreetNetwork(nodes, edges.stream()
                .map(ends -> new StreetEdge(ends[0] + "-" + ends[1], ends[0], ends[1], null, "建设巷", "residential", true, null))
                .toList());
    }

    private static LineString line(double... xy) {
        var points = new Coordinate[xy.length / 2];
        for (var i = 0; i < points.length; i++) {
            points[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
        }
        return new GeometryFactory().createLineString(points);
    }
}
