package cn.chenghua.governance.plan.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Attributes;
import cn.chenghua.governance.plan.Fact;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.plan.Posting;

/** Reads facts and postings from their rows. */
final class Rows {

    static final String FACT = """
            select id, seq, record_kind, record_id, label, place, attributes, metres, square_metres, yuan, hours,
                   stage, move, day, evidence_id, recorded_by, recorded_at
              from fact""";

    static final String POSTING = """
            select target_code, reading, cause, line, fact_id, record_kind, record_id, day, unit_code, subdistrict,
                   quantity, base, kind
              from posting""";

    private Rows() {
    }

    static Fact fact(ResultSet row, int number) throws SQLException {
        return new Fact(row.getObject("id", UUID.class), row.getLong("seq"), countable(row), row.getString("stage"),
                Fact.Move.valueOf(row.getString("move")), row.getObject("day", LocalDate.class),
                row.getObject("evidence_id", UUID.class), row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    static Fact.Countable countable(ResultSet row) throws SQLException {
        return new Fact.Countable(row.getString("record_kind"), row.getObject("record_id", UUID.class), row.getString("label"),
                new UnitCode(row.getString("place")), Attributes.parse(row.getString("attributes")),
                new Measures(row.getBigDecimal("metres"), row.getBigDecimal("square_metres"), row.getBigDecimal("yuan"),
                        row.getBigDecimal("hours")));
    }

    static List<Posting> postings(ResultSet rows) throws SQLException {
        var postings = new ArrayList<Posting>();
        while (rows.next()) {
            postings.add(posting(rows, rows.getRow()));
        }
        return postings;
    }

    static Posting posting(ResultSet row, int number) throws SQLException {
        return new Posting(row.getString("target_code"), row.getString("reading"), row.getLong("cause"), row.getInt("line"),
                row.getObject("fact_id", UUID.class), row.getString("record_kind"), row.getObject("record_id", UUID.class),
                row.getObject("day", LocalDate.class), new UnitCode(row.getString("unit_code")),
                new UnitCode(row.getString("subdistrict")), row.getBigDecimal("quantity"), row.getBigDecimal("base"),
                Posting.Kind.valueOf(row.getString("kind")));
    }
}
