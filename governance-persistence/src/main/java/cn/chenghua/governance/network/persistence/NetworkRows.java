package cn.chenghua.governance.network.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.network.StreetEdge;
import cn.chenghua.governance.network.StreetNode;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.io.WKBWriter;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the nodes and edges of an edition in batches. */
@Component
class NetworkRows {

    private static final int PIECE = 2_000;
    private final JdbcTemplate jdbc;

    NetworkRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void nodes(UUID network, List<StreetNode> nodes) {
        write("insert into street_node (network_id, position, key, longitude, latitude) values (?, ?, ?, ?, ?)", nodes,
                (row, node, position) -> values(row, network, position, node.key(), node.longitude(), node.latitude()));
    }

    void edges(UUID network, List<StreetEdge> edges) {
        var writer = new WKBWriter();
        write("""
                insert into street_edge (network_id, position, key, from_node, to_node, metres, name, kind, walkable, course)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", edges,
                (row, edge, position) -> values(row, network, position, edge.key(), edge.from(), edge.to(), edge.metres(),
                        edge.name(), edge.kind(), edge.walkable(), course(edge.course(), writer)));
    }

    private static byte @Nullable [] course(@Nullable LineString course, WKBWriter writer) {
        return course == null ? null : writer.write(course);
    }

    private static void values(PreparedStatement row, @Nullable Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            row.setObject(i + 1, values[i]);
        }
    }

    private <T> void write(String insert, List<T> all, Line<T> line) {
        for (var begin = 0; begin < all.size(); begin += PIECE) {
            var start = begin;
            var piece = all.subList(begin, Math.min(all.size(), begin + PIECE));
            jdbc.batchUpdate(insert, new BatchPreparedStatementSetter() {
                @Override
                public void setValues(PreparedStatement row, int i) throws SQLException {
                    line.write(row, piece.get(i), start + i);
                }

                @Override
                public int getBatchSize() {
                    return piece.size();
                }
            });
        }
    }

    private interface Line<T> {
        void write(PreparedStatement row, T item, int position) throws SQLException;
    }
}
