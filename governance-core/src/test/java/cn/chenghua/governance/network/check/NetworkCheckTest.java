package cn.chenghua.governance.network.check;

import static cn.chenghua.governance.network.Drawn.RULES;
import static cn.chenghua.governance.network.Drawn.at;
import static cn.chenghua.governance.network.Drawn.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.geometry.UnitShape;
import cn.chenghua.governance.network.Blocks;
import cn.chenghua.governance.network.StreetEdge;
import cn.chenghua.governance.network.StreetNetwork;
import cn.chenghua.governance.network.StreetNode;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class NetworkCheckTest {

    /** 5 × 4 crossings make 31 streets of 100 m; a lane from the corner that stops 8 m before the next one is a dead end. */
    @Test
    void countsPiecesDeadEndsAndTheShareOfTheLargest() {
        var network = with(Blocks.of(5, 4).network(), lane(5, 0), lane(6, 0));
        var topology = judge(network).topology();
        assertThat(topology.edges()).isEqualTo(32);
        assertThat(topology.pieces()).isEqualTo(2);
        assertThat(topology.shareOfLargest()).isCloseTo(20 / 22.0, within(1e-9));
        assertThat(topology.deadEnds()).isEqualTo(2);
        assertThat(topology.walkableMetres()).isCloseTo(3_200, within(0.5));
        assertThat(topology.unmeasured()).containsExactly(31);
    }

    @Test
    void listsADeadEndThatNearlyMeetsAStreetItCannotWalkTo() {
        var near = judge(with(Blocks.of(5, 4).network(), lane(4.08, 0), lane(5, 0))).topology().gaps();
        assertThat(near).singleElement().satisfies(gap -> {
            assertThat(gap.node()).isEqualTo(20);
            assertThat(gap.metres()).isCloseTo(8, within(0.1));
            assertThat(gap.walked()).isNull();
        });
        assertThat(judge(with(Blocks.of(5, 4).network(), lane(4.2, 0), lane(5, 0))).topology().gaps()).isEmpty();
    }

    @Test
    void reportsStatedLengthsThatDoNotFitTheCourse() {
        var blocks = Blocks.of(3, 2).network();
        var edges = new ArrayList<>(blocks.edges());
        edges.set(2, new StreetEdge("odd", edges.get(2).from(), edges.get(2).to(), 180.0, "", "", true, null));
        assertThat(judge(new StreetNetwork(blocks.nodes(), edges)).topology().differing()).containsExactly(2);
    }

    /** 21 × 21 crossings: 2 × 21 streets of 2 km are 84 km on 4 km²; deep within it is 20 km/km², 3 km away nothing. */
    @Test
    void believesDenseStreetsAndNotOpenLand() {
        var density = judge(Blocks.of(21, 21).network()).density();
        assertThat(density.around(Blocks.longitude(10), Blocks.latitude(10))).isCloseTo(20, within(1.0));
        assertThat(density.believable(Blocks.longitude(10), Blocks.latitude(10))).isTrue();
        assertThat(density.around(Blocks.longitude(50), Blocks.latitude(10))).isZero();
        assertThat(density.believable(Blocks.longitude(50), Blocks.latitude(10))).isFalse();
        assertThat(density.cells(new Envelope(at(-0.01, 0), at(50, 20))))
                .anyMatch(Density.Judged::believable).anyMatch(cell -> !cell.believable());
    }

    /** Half of a unit of 2 km × 1 km holds streets every 100 m. */
    @Test
    void tellsTheDensityOfAUnitWithinItsShape() {
        var judged = judge(Blocks.of(11, 11).network());
        var shape = new UnitShape(new UnitCode("510108005000"),
                new GeometryFactory().toGeometry(new Envelope(at(-0.01, -0.01), at(20, 10.01))), "演示", "", true);
        var unit = NetworkCheck.units(judged, List.of(shape)).getFirst();
        assertThat(unit.kilometres()).isCloseTo(22, within(0.1));
        assertThat(unit.squareKilometres()).isCloseTo(2.0, within(0.01));
        assertThat(unit.density()).isCloseTo(11, within(0.2));
        assertThat(unit.believable()).isBetween(0.3, 0.9);
    }

    private static NetworkCheck.Judgement judge(StreetNetwork network) {
        return NetworkCheck.judge(UUID.randomUUID(), network, network.walkable(), RULES);
    }

    private static StreetNode lane(double column, double row) {
        return new StreetNode("L" + column, Blocks.longitude(column), Blocks.latitude(row));
    }

    private static StreetNetwork with(StreetNetwork blocks, StreetNode from, StreetNode to) {
        var nodes = new ArrayList<>(blocks.nodes());
        nodes.add(from);
        nodes.add(to);
        var edges = new ArrayList<>(blocks.edges());
        edges.add(new StreetEdge("lane", nodes.size() - 2, nodes.size() - 1, null, "", "", true, line(from.at(), to.at())));
        return new StreetNetwork(nodes, edges);
    }
}
