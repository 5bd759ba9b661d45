package cn.chenghua.governance.network.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.network.Blocks;
import cn.chenghua.governance.network.NetworkVersion;
import cn.chenghua.governance.network.Networks;
import cn.chenghua.governance.network.StreetEdge;
import cn.chenghua.governance.network.StreetNetwork;
import cn.chenghua.governance.storage.PersistenceTest;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PersistenceTest
@Transactional
class NetworksOnPostgresTest {

    @Autowired
    Networks networks;
    @Autowired
    JdbcClient jdbc;

    @Test
    void readsAnEditionBackAsItWasTakenIn() {
        var network = winding();
        var version = keep(network);
        assertThat(networks.current()).contains(version);
        assertThat(networks.numbered(version.number())).contains(version);
        assertThat(networks.all()).startsWith(version);
        var read = networks.read(version);
        assertThat(read).isEqualTo(network);
        assertThat(read.metres()).isCloseTo(3_200, within(1.0));
    }

    @Test
    void searchesTheEditionAskedForAndNotAnother() {
        var small = keep(Blocks.of(3, 2).network());
        var large = keep(Blocks.of(5, 4).network());
        assertThat(networks.graph(small).nodes()).isEqualTo(6);
        assertThat(networks.graph(large).nodes()).isEqualTo(20);
        assertThat(networks.graph(large)).isSameAs(networks.graph(large));
    }

    @Test
    void neverChangesAnEdition() {
        var version = keep(Blocks.of(3, 2).network());
        assertThatThrownBy(() -> jdbc.sql("update street_edge set metres = 1 where network_id = ?").param(version.id()).update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void refusesASecondEditionOfTheSameNumber() {
        var version = keep(Blocks.of(3, 2).network());
        assertThatThrownBy(() -> networks.keep(version(version.number(), Blocks.of(3, 3).network()), Blocks.of(3, 3).network()))
                .isInstanceOf(DataAccessException.class);
    }

    private NetworkVersion keep(StreetNetwork network) {
        var version = version(networks.current().map(NetworkVersion::number).orElse(0) + 1, network);
        networks.keep(version, network);
        return version;
    }

    private static NetworkVersion version(int number, StreetNetwork network) {
        return new NetworkVersion(UUID.randomUUID(), number, LocalDate.of(2018, 10, 1), "演示路网", "", "0".repeat(64),
                network.nodes().size(), network.edges().size(), network.metres(), "区住建局",
                Instant.parse("2018-10-31T02:00:00Z"));
    }

    /** 5 × 4 crossings and a lane of no stated length that runs one column to the east. */
    private static StreetNetwork winding() {
        var blocks = Blocks.of(5, 4).network();
        var edges = new java.util.ArrayList<>(blocks.edges());
        edges.add(new StreetEdge("lane", 0, 1, null, "二仙桥北一路", "service", false, course()));
        return new StreetNetwork(blocks.nodes(), edges);
    }

    private static LineString course() {
        return new GeometryFactory().createLineString(List.of(0.0, 0.5, 1.0).stream()
                .map(column -> new Coordinate(Blocks.longitude(column), Blocks.latitude(0))).toArray(Coordinate[]::new));
    }
}
