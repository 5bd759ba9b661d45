package cn.chenghua.governance.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import cn.chenghua.governance.network.Reach.Start;
import cn.chenghua.governance.network.StreetGraph.Nearest;

import org.junit.jupiter.api.Test;

class StreetGraphTest {

    private final Blocks blocks = Blocks.of(5, 4);
    private final StreetGraph graph = blocks.network().walkable();

    /** 5 columns and 4 rows: 20 crossings, 4 × 4 streets from west to east and 5 × 3 from south to north. */
    @Test
    void packsTwentyCrossingsAndThirtyOneStreets() {
        assertThat(graph.nodes()).isEqualTo(20);
        assertThat(graph.links()).isEqualTo(31);
        assertThat(graph.linksPerNode()).isEqualTo(1.55);
        assertThat(graph.deadEnds()).isEmpty();
        assertThat(graph.degree(blocks.node(0, 0))).isEqualTo(2);
        assertThat(graph.degree(blocks.node(2, 1))).isEqualTo(4);
    }

    /** Within 200 m of a corner lie itself, 2 crossings at 100 m and 3 at 200 m. */
    @Test
    void reachesSixCrossingsFromACornerWithin200Metres() {
        var reach = graph.reach().from(blocks.node(0, 0), 200);
        assertThat(reach.count()).isEqualTo(6);
        assertThat(reach.metres(blocks.node(1, 1))).isEqualTo(200);
        assertThat(reach.metres(blocks.node(2, 1))).isInfinite();
    }

    @Test
    void forgetsTheLastSearch() {
        var reach = graph.reach().from(blocks.node(4, 3), 1_000);
        reach.from(blocks.node(0, 0), 100);
        assertThat(reach.count()).isEqualTo(3);
        assertThat(reach.metres(blocks.node(4, 3))).isInfinite();
    }

    /** From the west gate, 50 m off the street, and the east gate at the street: column 2 is 250 m from one, 200 m from the other. */
    @Test
    void tellsFromWhichOfManyStartsANodeIsNearest() {
        var reach = graph.reach().from(List.of(new Start(blocks.node(0, 0), 50), new Start(blocks.node(4, 0), 0)), 1_000);
        assertThat(reach.metres(blocks.node(2, 0))).isEqualTo(200);
        assertThat(reach.start(blocks.node(2, 0))).isEqualTo(1);
        assertThat(reach.start(blocks.node(1, 0))).isZero();
        assertThat(reach.start(blocks.node(4, 0))).isEqualTo(1);
    }

    @Test
    void walksTheShortestWay() {
        var way = graph.way(blocks.node(0, 0), blocks.node(3, 2)).orElseThrow();
        assertThat(way.metres()).isEqualTo(500);
        assertThat(way.nodes()).hasSize(6).startsWith(blocks.node(0, 0)).endsWith(blocks.node(3, 2));
    }

    @Test
    void findsNoWayToAnotherPiece() {
        var nodes = List.of(node("a", 0), node("b", 1), node("c", 2), node("d", 3), node("e", 4));
        var apart = StreetGraph.pack(nodes).link(0, 1, 100).link(1, 2, 100).link(3, 4, 100).graph();
        assertThat(apart.way(0, 4)).isEmpty();
        var pieces = apart.components();
        assertThat(pieces.count()).isEqualTo(2);
        assertThat(pieces.size(0)).isEqualTo(3);
        assertThat(pieces.of(4)).isEqualTo(1);
        assertThat(pieces.shareOfLargest()).isEqualTo(0.6);
        assertThat(apart.deadEnds()).containsExactly(0, 2, 3, 4);
    }

    @Test
    void findsTheNearestCrossingAndPassesOverOneThatNothingLeadsTo() {
        assertThat(graph.nearest(Blocks.longitude(2.2), Blocks.latitude(1.1)).map(Nearest::node)).contains(blocks.node(2, 1));
        var lone = StreetGraph.pack(List.of(node("a", 0), node("b", 1), node("lone", 5))).link(0, 1, 100).graph();
        var found = lone.nearest(Blocks.longitude(5), Blocks.latitude(0)).orElseThrow();
        assertThat(found.node()).isEqualTo(1);
        assertThat(found.metres()).isCloseTo(400, within(1.0));
    }

    @Test
    void findsNoNodeInAnEmptyNetwork() {
        var empty = StreetGraph.pack(List.of()).graph();
        assertThat(empty.nearest(104.1, 30.66)).isEmpty();
        assertThat(empty.components().count()).isZero();
        assertThat(empty.linksPerNode()).isZero();
    }

    @Test
    void refusesALinkOfNoCertainLength() {
        var packing = StreetGraph.pack(List.of(node("a", 0), node("b", 1)));
        assertThatThrownBy(() -> packing.link(0, 1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> packing.link(0, 1, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static StreetNode node(String key, int column) {
        return new StreetNode(key, Blocks.longitude(column), Blocks.latitude(0));
    }
}
