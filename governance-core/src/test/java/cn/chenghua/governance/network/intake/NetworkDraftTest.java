package cn.chenghua.governance.network.intake;

import static cn.chenghua.governance.network.Drawn.RULES;
import static cn.chenghua.governance.network.Drawn.at;
import static cn.chenghua.governance.network.Drawn.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.network.Drawn;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

class NetworkDraftTest {

    @Test
    void takesNodesAndTheEdgesBetweenThem() {
        var draft = NetworkDraft.of(List.of(node(2, "甲", at(0, 0)), node(3, "乙", at(1, 0))),
                List.of(edge(2, "1", "甲", "乙", 100.0)),
                Crs.WGS84, RULES);
        assertThat(draft.findings()).isEmpty();
        assertThat(draft.network().edges()).singleElement().satisfies(edge -> {
            assertThat(edge.from()).isZero();
            assertThat(edge.to()).isEqualTo(1);
        });
    }

    @Test
    void findsAnEdgeToANodeThatIsNotThereWithItsRow() {
        var draft = NetworkDraft.of(List.of(node(2, "甲", at(0, 0)), node(3, "甲", at(1, 0))),
                List.of(edge(7, "1", "甲", "丙", 100.0)), Crs.WGS84, RULES);
        assertThat(draft.sound()).isFalse();
        assertThat(draft.findings()).extracting(Finding::row, Finding::field, Finding::code).contains(
                tuple(3, "key", "network.note.twice"),
                tuple(7, "to", "network.note.end"));
    }

    @Test
    void saysOnceThatTheAxesOfAWholeFileAreSwapped() {
        var one = at(0, 0);
        var other = at(1, 0);
        var draft = NetworkDraft.of(
                List.of(node(2, "甲", new Coordinate(one.y, one.x)), node(3, "乙", new Coordinate(other.y, other.x))),
                List.of(edge(2, "1", "甲", "乙", 100.0)), Crs.WGS84, RULES);
        assertThat(draft.findings()).singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("network.note.swapped.all"));
    }

    @Test
    void findsAPlaceOutsideTheDistrict() {
        var draft = NetworkDraft.of(List.of(node(2, "甲", at(0, 0)), node(3, "北京", new Coordinate(116.4, 39.9))),
                List.of(edge(2, "1", "甲", "北京", null)), Crs.WGS84, RULES);
        assertThat(draft.findings()).extracting(Finding::code).containsExactly("network.note.outside");
    }

    @Test
    void bringsGcj02ToWgs84() {
        var shifted = List.of(Crs.GCJ02.fromWgs84(at(0, 0)), Crs.GCJ02.fromWgs84(at(1, 0)));
        var draft = NetworkDraft.of(List.of(node(2, "甲", shifted.get(0)), node(3, "乙", shifted.get(1))),
                List.of(edge(2, "1", "甲", "乙", 100.0)), Crs.GCJ02, RULES);
        assertThat(draft.network().nodes().getFirst().at().distance(at(0, 0))).isLessThan(1e-8);
    }

    /** 100 m written under a head that says kilometres read as 100,000 m between ends 100 m apart. */
    @Test
    void refusesMetresUnderAHeadOfKilometres() {
        var nodes = List.of(node(2, "甲", at(0, 0)), node(3, "乙", at(1, 0)), node(4, "丙", at(2, 0)));
        var metres = NetworkDraft.of(nodes, List.of(edge(2, "1", "甲", "乙", 98_000.0), edge(3, "2", "乙", "丙", 99_000.0)),
                Crs.WGS84,
                RULES);
        assertThat(metres.findings()).extracting(Finding::code, Finding::stops)
                .containsExactly(tuple("network.note.length.metres", true));
        var kilometres = NetworkDraft.of(nodes, List.of(edge(2, "1", "甲", "乙", 0.1), edge(3, "2", "乙", "丙", 0.1)), Crs.WGS84,
                RULES);
        assertThat(kilometres.findings()).extracting(Finding::code).containsExactly("network.note.length.kilometres");
    }

    @Test
    void tellsOneLengthThatDoesNotFitWithoutStoppingTheFile() {
        var nodes = List.of(node(2, "甲", at(0, 0)), node(3, "乙", at(1, 0)), node(4, "丙", at(2, 0)), node(5, "丁", at(3, 0)));
        var draft = NetworkDraft.of(nodes, List.of(edge(2, "1", "甲", "乙", 100.0), edge(3, "2", "乙", "丙", 190.0),
                edge(4, "3", "丙", "丁", 101.0)), Crs.WGS84, RULES);
        assertThat(draft.sound()).isTrue();
        assertThat(draft.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.row()).isEqualTo(3);
            assertThat(finding.code()).isEqualTo("network.note.length");
        });
    }

    /** Two lines whose ends lie 40 cm apart meet; a third that ends 3 m away does not. */
    @Test
    void makesANodeWhereEndsOfLinesMeet() {
        var draft = NetworkDraft.ofLines(List.of(drawn(1, line(at(0, 0), at(1, 0))), drawn(2, line(at(1.004, 0), at(2, 0))),
                drawn(3, line(at(2.03, 0), at(3, 0)))), Crs.WGS84, RULES);
        assertThat(draft.findings()).isEmpty();
        assertThat(draft.network().nodes()).hasSize(5);
        assertThat(draft.network().walkable().components().count()).isEqualTo(2);
    }

    /** A street of 300 m is crossed at its second vertex: it becomes 100 m and 200 m, and its stated length is shared out. */
    @Test
    void cutsLinesAtAVertexTheyShare() {
        var across = line(at(1, -1), at(1, 0), at(1, 1));
        var along = new EdgeRow(1, "A", "", "", 330.0, "建设北路", "", true, line(at(0, 0), at(1, 0), at(3, 0)));
        var draft = NetworkDraft.ofLines(List.of(along, drawn(2, across)), Crs.WGS84, RULES);
        assertThat(draft.network().edges()).hasSize(4);
        assertThat(draft.network().edges().getFirst().key()).isEqualTo("A-1");
        assertThat(draft.network().edges().getFirst().metres()).isCloseTo(110, within(0.5));
        assertThat(draft.network().walkable().components().count()).isEqualTo(1);
    }

    @Test
    void readsSwappedLinesAsSwapped() {
        var draft = NetworkDraft.ofLines(List.of(drawn(1, Drawn.turned(line(at(0, 0), at(1, 0))))), Crs.WGS84, RULES);
        assertThat(draft.findings()).extracting(Finding::code).containsExactly("network.note.swapped.all");
    }

    private static NodeRow node(int row, String key, Coordinate at) {
        return new NodeRow(row, key, at);
    }

    private static EdgeRow edge(int row, String key, String from, String to, @Nullable Double metres) {
        return new EdgeRow(row, key, from, to, metres, "", "residential", true, null);
    }

    private static EdgeRow drawn(int row, LineString course) {
        return new EdgeRow(row, "L" + row, "", "", null, "", "", true, course);
    }
}
