package cn.chenghua.governance.backstreet.green.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.backstreet.green.GreenLevel;
import cn.chenghua.governance.backstreet.plane.Plane;
import cn.chenghua.governance.network.PopulatedPoint;
import cn.chenghua.governance.network.StreetGraph;
import cn.chenghua.governance.network.StreetNode;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * Three islands on a flat map in metres around 104.14, 30.68:
 * <pre>
 *   greenway 0..1000 on the x axis     park 1200..1300 × 0..100     garden 1300..1350 × 500..550
 *           gap to the park 200 m              gap to the garden 400 m
 * </pre>
 * and a micro green of 20 × 20 that lies 10 m from the garden, hence with it.
 */
class GreenGraphTest {

    private static final Plane PLANE = new Plane(new Coordinate(104.14, 30.68));
    private final GreenPlace way = place("沙河绿道", GreenLevel.GREENWAY, "LINESTRING(0 0, 1000 0)", 1_000, 0);
    private final GreenPlace park = place("二仙桥公园", GreenLevel.PARK, "POLYGON((1200 0,1300 0,1300 100,1200 100,1200 0))", 0,
            10_000);
    private final GreenPlace garden = place("下涧漕路小游园", GreenLevel.POCKET,
            "POLYGON((1300 500,1350 500,1350 550,1300 550,1300 500))",
            0, 2_500);
    private final GreenPlace micro = place("下涧漕路微绿地", GreenLevel.MICRO, "POLYGON((1360 500,1380 500,1380 520,1360 520,1360 500))",
            0,
            400);
    private final GreenGraph graph = GreenGraph.of(List.of(way, park, garden, micro), 30);

    @Test
    void threeIslandsAndOneLinkMakeTwo() {
        assertThat(graph.pieces()).hasSize(3);
        assertThat(graph.with(way.id(), park.id()).pieces()).hasSize(2);
        assertThat(graph.with(way.id(), park.id()).with(park.id(), micro.id()).pieces()).hasSize(1);
        assertThat(graph.with(way.id(), UUID.randomUUID()).pieces()).hasSize(3);
        assertThat(graph.pieces()).as("the graph that was tried on is as before").hasSize(3);
    }

    @Test
    void tellsTheShareOfTheLargestByLengthAndByArea() {
        assertThat(graph.largestByLength()).isEqualTo(1.0);
        assertThat(graph.largestByArea()).isCloseTo(10_000 / 12_900.0, within(1e-9));
        var linked = graph.with(way.id(), garden.id());
        assertThat(linked.largestByArea()).as("the park stays the largest area").isCloseTo(10_000 / 12_900.0, within(1e-9));
        assertThat(graph.with(park.id(), garden.id()).largestByArea()).isCloseTo(1, within(1e-9));
    }

    /**
     * All greenways are 1,000 m, all areas 12,900 m². way–park joins the park, 10,000 m² (0.775), over 200 m; park–garden joins
     * 2,900 m² (0.225) over 400 m; way–garden the same over √(300² + 500²) = 583 m.
     */
    @Test
    void ranksMissingLinksByWhatTheyJoin() {
        var missing = graph.missing(1_500);
        assertThat(missing).extracting(link -> Math.round(link.gap())).containsExactly(200L, 400L, 583L);
        assertThat(missing).extracting(link -> Math.round(link.squareMetres())).containsExactly(10_000L, 2_900L, 2_900L);
        assertThat(missing.getFirst().from()).isEqualTo(way);
        assertThat(missing.getFirst().to()).isEqualTo(park);
        assertThat(missing.getFirst().gain()).isCloseTo(10_000 / 12_900.0, within(1e-9));
        assertThat(graph.missing(300)).extracting(MissingLink::gap).singleElement()
                .satisfies(gap -> assertThat(gap).isCloseTo(200, within(0.01)));
        assertThat(graph.missing(100)).isEmpty();
    }

    /**
     * 3,000 live 100 m from the park and 320 m from the greenway's end, 1,000 live 250 m from the garden, 500 live a kilometre
     * away. The greenway is the smaller side of way–park, 1 against 0.775 + 3,000 / 4,500, so that link joins nobody.
     */
    @Test
    void tellsWhoLivesWithinReachOfWhatALinkWouldJoin() {
        var peopled = graph.with(List.of(resident(1_250, 200, 3_000), resident(1_340, 800, 1_000), resident(1_250, 1_600, 500)),
                260);
        assertThat(peopled.pieces()).extracting(Piece::residents).containsExactlyInAnyOrder(0, 3_000, 1_000);
        var first = peopled.missing(300).getFirst();
        assertThat(first.residents()).isZero();
        var missing = peopled.missing(1_500);
        assertThat(missing.getLast().residents() + missing.get(1).residents()).isEqualTo(2_000);
        assertThat(peopled.with(park.id(), garden.id()).pieces()).extracting(Piece::residents).containsExactlyInAnyOrder(0,
                4_000);
    }

    private static PopulatedPoint resident(double x, double y, int residents) {
        var at = PLANE.round(new Coordinate(x, y));
        return new PopulatedPoint(at.x, at.y, residents);
    }

    @Test
    void aWiderToleranceJoinsMore() {
        assertThat(GreenGraph.of(graph.places(), 5).pieces()).hasSize(4);
        assertThat(GreenGraph.of(graph.places(), 200.5).pieces()).hasSize(2);
        assertThat(GreenGraph.of(List.of(), 30).pieces()).isEmpty();
        assertThat(GreenGraph.of(List.of(), 30).largestByLength()).isZero();
    }

    /** Streets from the greenway's end 150 m north, 200 m east, 150 m south: 500 m for a gap of 200. */
    @Test
    void findsAWayAlongStreetsWithItsDetour() {
        var streets = StreetGraph.pack(List.of(node(1000, 0), node(1000, 150), node(1200, 150), node(1200, 0)))
                .link(0, 1, 150).link(1, 2, 200).link(2, 3, 150).graph();
        var link = graph.missing(300).getFirst();
        var path = StreetPath.between(streets, link.start(), link.end(), 50).orElseThrow();
        assertThat(path.metres()).isCloseTo(500, within(1.0));
        assertThat(path.detour()).isCloseTo(2.5, within(0.01));
        assertThat(path.course()).hasSize(6);
        var elsewhere = PLANE.round(new Coordinate(5_000, 5_000));
        assertThat(StreetPath.between(streets, link.start(), elsewhere, 50)).isEmpty();
    }

    private static StreetNode node(double x, double y) {
        var at = PLANE.round(new Coordinate(x, y));
        return new StreetNode(x + "," + y, at.x, at.y);
    }

    private static GreenPlace place(String name, GreenLevel level, String flat, double metres, double squareMetres) {
        return new GreenPlace(UUID.randomUUID(), name, level, PLANE.round(shape(flat)), metres, squareMetres);
    }

    private static Geometry shape(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
