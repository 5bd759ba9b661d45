package cn.chenghua.governance.network.intake;

import static cn.chenghua.governance.network.Drawn.RULES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.Steward;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.network.Blocks;
import cn.chenghua.governance.network.InMemoryNetworks;
import cn.chenghua.governance.network.KnownStreets;
import cn.chenghua.governance.network.StreetEdge;
import cn.chenghua.governance.network.StreetNetwork;
import cn.chenghua.governance.network.StreetNode;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class NetworkDeskTest {

    private static final Steward STEWARD = new Steward(new UUID(0, 7), "区住建局");
    private final InMemoryNetworks networks = new InMemoryNetworks();
    private final List<Note> notes = new ArrayList<>();
    private final List<Geometry> known = new ArrayList<>();
    private final KnownStreets streets = () -> known;
    private final NetworkDesk desk = new NetworkDesk(networks, List.of(streets), notes::add,
            Clock.fixed(Instant.parse("2018-10-31T02:00:00Z"), ZoneOffset.UTC));

    @Test
    void makesANewEditionOfEachFileAndKeepsTheEarlier() {
        var first = desk.take(STEWARD, said(false), draft(Blocks.of(5, 4).network(), Crs.WGS84, at -> at));
        var second = desk.take(STEWARD, said(false), draft(Blocks.of(6, 4).network(), Crs.WGS84, at -> at));
        assertThat(first.number()).isEqualTo(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(networks.current()).contains(second);
        assertThat(networks.read(first).nodes()).hasSize(20);
        assertThat(notes).hasSize(2);
    }

    @Test
    void changesNothingByTheSameFileAgain() {
        var first = desk.take(STEWARD, said(false), draft(Blocks.of(5, 4).network(), Crs.WGS84, at -> at));
        var again = draft(Blocks.of(5, 4).network(), Crs.WGS84, at -> at);
        assertThat(desk.same(again)).isTrue();
        assertThat(desk.take(STEWARD, said(false), again)).isEqualTo(first);
        assertThat(networks.all()).hasSize(1);
        assertThat(notes).hasSize(1);
    }

    @Test
    void asksWhereAFileInGcj02IsDeclaredAsWgs84() {
        desk.take(STEWARD, said(false), draft(winding(), Crs.WGS84, at -> at));
        var wrong = draft(winding(), Crs.WGS84, Crs.GCJ02::fromWgs84);
        assertThat(desk.likely(wrong)).contains(Crs.GCJ02);
        assertThatThrownBy(() -> desk.take(STEWARD, said(false), wrong)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo("network.system"));
        assertThat(networks.all()).hasSize(1);
        assertThat(desk.likely(draft(winding(), Crs.GCJ02, Crs.GCJ02::fromWgs84))).isEmpty();
        assertThat(desk.take(STEWARD, said(true), wrong).number()).isEqualTo(2);
    }

    @Test
    void asksByTheStreetsOfChiefsWhereThereIsNoEarlierNetwork() {
        winding().edges().forEach(edge -> known.add(edge.course()));
        assertThat(desk.likely(draft(winding(), Crs.WGS84, Crs.BD09::fromWgs84))).contains(Crs.BD09);
        assertThat(desk.likely(draft(winding(), Crs.WGS84, at -> at))).isEmpty();
    }

    @Test
    void takesAFileWithErrorsNotAtAll() {
        var draft = NetworkDraft.of(List.of(), List.of(), Crs.WGS84, RULES);
        assertThatThrownBy(() -> desk.take(STEWARD, said(false), draft)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo("network.unsound"));
        assertThat(networks.all()).isEmpty();
    }

    private static TakeNetwork said(boolean certain) {
        return new TakeNetwork(LocalDate.of(2018, 10, 1), "成华区街巷普查", "", certain);
    }

    /** Seven by seven crossings at uneven distances, so that no shift by whole blocks looks like the streets themselves. */
    private static StreetNetwork winding() {
        var blocks = Blocks.of(7, 7);
        var network = blocks.network();
        var nodes = network.nodes().stream().map(node -> new StreetNode(node.key(),
                node.longitude() + 0.0004 * Math.sin(7 * node.longitude() * 1000), node.latitude())).toList();
        return new StreetNetwork(nodes, network.edges().stream()
                .map(edge -> new StreetEdge(edge.key(), edge.from(), edge.to(), null, "", "", true,
                        new GeometryFactory().createLineString(
                                new Coordinate[]{nodes.get(edge.from()).at(), nodes.get(edge.to()).at()})))
                .toList());
    }

    private static NetworkDraft draft(StreetNetwork network, Crs declared, UnaryOperator<Coordinate> shift) {
        var nodes = network.nodes().stream().map(node -> new NodeRow(2, node.key(), shift.apply(node.at()))).toList();
        var edges = network.edges().stream()
                .map(edge -> new EdgeRow(2, edge.key(), network.nodes().get(edge.from()).key(),
                        network.nodes().get(edge.to()).key(), edge.metres(), "", "", true,
                        edge.course() == null
                                ? null
                                : new GeometryFactory().createLineString(new Coordinate[]{
                                        shift.apply(edge.course().getStartPoint().getCoordinate()),
                                        shift.apply(edge.course().getEndPoint().getCoordinate())})))
                .toList();
        return NetworkDraft.of(nodes, edges, declared, RULES);
    }
}
