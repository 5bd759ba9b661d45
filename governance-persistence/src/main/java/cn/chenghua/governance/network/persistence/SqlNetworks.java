package cn.chenghua.governance.network.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import cn.chenghua.governance.network.NetworkVersion;
import cn.chenghua.governance.network.Networks;
import cn.chenghua.governance.network.StreetEdge;
import cn.chenghua.governance.network.StreetGraph;
import cn.chenghua.governance.network.StreetNetwork;
import cn.chenghua.governance.network.StreetNode;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Editions of the network; the graph asked for last is kept in memory, which is safe because an edition never changes. */
@Repository
class SqlNetworks implements Networks {

    private static final String SELECT = "select * from street_network ";
    private final JdbcClient jdbc;
    private final NetworkRows rows;
    private final AtomicReference<@Nullable Packed> packed = new AtomicReference<>();

    SqlNetworks(JdbcClient jdbc, NetworkRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public Optional<NetworkVersion> current() {
        return jdbc.sql(SELECT + "order by number desc limit 1").query(SqlNetworks::version).optional();
    }

    @Override
    public Optional<NetworkVersion> numbered(int number) {
        return jdbc.sql(SELECT + "where number = ?").param(number).query(SqlNetworks::version).optional();
    }

    @Override
    public List<NetworkVersion> all() {
        return jdbc.sql(SELECT + "order by number desc").query(SqlNetworks::version).list();
    }

    @Override
    public StreetNetwork read(NetworkVersion version) {
        var reader = new WKBReader();
        var nodes = jdbc.sql("select key, longitude, latitude from street_node where network_id = ? order by position")
                .param(version.id())
                .query((row, n) -> new StreetNode(row.getString(1), row.getDouble(2), row.getDouble(3))).list();
        var edges = jdbc.sql("select * from street_edge where network_id = ? order by position").param(version.id())
                .query((row, n) -> edge(row, reader)).list();
        return new StreetNetwork(nodes, edges);
    }

    @Override
    public StreetGraph graph(NetworkVersion version) {
        var last = packed.get();
        if (last != null && last.network.equals(version.id())) {
            return last.graph;
        }
        var graph = read(version).walkable();
        packed.set(new Packed(version.id(), graph));
        return graph;
    }

    @Override
    @Transactional
    public void keep(NetworkVersion version, StreetNetwork network) {
        jdbc.sql("""
                insert into street_network (id, number, stands_for, source, licence, digest, nodes, edges, metres, taken_by,
                  taken_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(version.id(), version.number(), version.standsFor(), version.source(), version.licence(),
                        version.digest(), version.nodes(), version.edges(), version.metres(), version.takenBy(),
                        version.takenAt().atOffset(ZoneOffset.UTC))
                .update();
        rows.nodes(version.id(), network.nodes());
        rows.edges(version.id(), network.edges());
    }

    private static NetworkVersion version(ResultSet row, int number) throws SQLException {
        return new NetworkVersion(row.getObject("id", UUID.class), row.getInt("number"),
                row.getObject("stands_for", LocalDate.class), row.getString("source"), row.getString("licence"),
                row.getString("digest"), row.getInt("nodes"), row.getInt("edges"), row.getDouble("metres"),
                row.getString("taken_by"), row.getTimestamp("taken_at").toInstant());
    }

    private static StreetEdge edge(ResultSet row, WKBReader reader) throws SQLException {
        return new StreetEdge(row.getString("key"), row.getInt("from_node"), row.getInt("to_node"),
                row.getObject("metres", Double.class), row.getString("name"), row.getString("kind"), row.getBoolean("walkable"),
                course(row.getBytes("course"), reader));
    }

    private static @Nullable LineString course(byte @Nullable [] written, WKBReader reader) throws SQLException {
        try {
            return written == null ? null : (LineString) reader.read(written);
        } catch (ParseException e) {
            throw new SQLException("the course of an edge cannot be read", e);
        }
    }

    private record Packed(UUID network, StreetGraph graph) {
    }
}
