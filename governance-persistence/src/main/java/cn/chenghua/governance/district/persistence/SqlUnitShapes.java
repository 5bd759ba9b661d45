package cn.chenghua.governance.district.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.geometry.UnitShape;
import cn.chenghua.governance.district.geometry.UnitShapes;

import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shapes as well-known binary with their bounding box beside them. */
@Component
class SqlUnitShapes implements UnitShapes {

    private static final String SELECT = "select unit_code, shape, source, licence, schematic from unit_shape ";
    private final JdbcClient jdbc;

    private final Trail trail;

    SqlUnitShapes(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public Optional<UnitShape> find(UnitCode unit) {
        return jdbc.sql(SELECT + "where unit_code = ?").param(unit.value()).query(SqlUnitShapes::shape).optional();
    }

    @Override
    public List<UnitShape> all() {
        return jdbc.sql(SELECT + "order by unit_code").query(SqlUnitShapes::shape).list();
    }

    @Override
    @Transactional
    public void put(List<UnitShape> shapes) {
        jdbc.sql("update district_version set shapes = shapes + 1").update();
        shapes.forEach(this::put);
        trail.note(Note.of(Act.IMPORT, Subject.many("unit_shape")).counted(shapes.size()));
    }

    private void put(UnitShape shape) {
        var box = shape.geometry().getEnvelopeInternal();
        jdbc.sql("""
                insert into unit_shape (unit_code, shape, west, south, east, north, source, licence, schematic)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (unit_code) do update set shape = excluded.shape, west = excluded.west, south = excluded.south,
                  east = excluded.east, north = excluded.north, source = excluded.source, licence = excluded.licence,
                  schematic = excluded.schematic
                """)
                .params(shape.unit().value(), new WKBWriter().write(shape.geometry()), box.getMinX(), box.getMinY(),
                        box.getMaxX(),
                        box.getMaxY(), shape.source(), shape.licence(), shape.schematic())
                .update();
    }

    @Override
    public long version() {
        return jdbc.sql("select shapes from district_version").query(Long.class).single();
    }

    private static UnitShape shape(ResultSet row, int number) throws SQLException {
        try {
            return new UnitShape(new UnitCode(row.getString("unit_code")), new WKBReader().read(row.getBytes("shape")),
                    row.getString("source"), row.getString("licence"), row.getBoolean("schematic"));
        } catch (ParseException e) {
            throw new SQLException("shape of " + row.getString("unit_code") + " cannot be read", e);
        }
    }
}
