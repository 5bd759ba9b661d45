package cn.chenghua.governance.inspection.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.inspection.Inspection;
import cn.chenghua.governance.inspection.Inspection.Finder;
import cn.chenghua.governance.inspection.Inspection.Ground;
import cn.chenghua.governance.inspection.LogInspection;
import cn.chenghua.governance.inspection.LogInspection.Claim;
import cn.chenghua.governance.inspection.LogInspection.Finding;
import cn.chenghua.governance.inspection.LogInspection.Photo;
import cn.chenghua.governance.inspection.Severity;
import cn.chenghua.governance.inspection.standard.Answer;
import cn.chenghua.governance.inspection.standard.Item;
import cn.chenghua.governance.inspection.standard.Score;
import cn.chenghua.governance.inspection.standard.Sheet;
import cn.chenghua.governance.inspection.standard.Standards;
import cn.chenghua.governance.responsibility.AssetKind;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows to inspections, with their findings and photos, by three statements however many there are. */
@Component
class InspectionRows {

    private final JdbcClient jdbc;
    private final Standards standards;

    InspectionRows(JdbcClient jdbc, Standards standards) {
        this.jdbc = jdbc;
        this.standards = standards;
    }

    /** @param where a predicate on {@code inspection i}, with an order */
    List<Inspection> read(String where, Map<String, ?> values) {
        var heads = jdbc.sql("select i.* from inspection i where " + where).params(values)
                .query((row, _) -> head(row)).list();
        if (heads.isEmpty()) {
            return List.of();
        }
        var ids = heads.stream().map(Inspection::id).distinct().toArray(UUID[]::new);
        var photos = photos(ids);
        var findings = findings(ids, photos);
        return heads.stream().map(head -> {
            var key = new Key(head.id(), head.finder().account(), null);
            var told = head.told();
            return new Inspection(new LogInspection(told.id(), told.asset(), told.level(), told.standard(), told.version(),
                    told.taxonomy(), told.beganAt(), told.endedAt(), told.device(), told.sequence(), told.position(),
                    told.answers(), told.remark(), told.corrects(), photos.getOrDefault(key, List.of()),
                    findings.getOrDefault(key, List.of())), head.finder(), head.ground(), head.receivedAt(), head.letters(),
                    head.score(), head.fingerprint());
        }).toList();
    }

    private Inspection head(ResultSet row) throws SQLException {
        var ground = new Ground(AssetKind.valueOf(row.getString("asset_kind")), row.getString("asset_class"),
                new UnitCode(row.getString("unit_code")), row.getString("responsible"));
        var letters = row.getString("answers");
        var told = new LogInspection(id(row, "id"), id(row, "asset_id"), Level.valueOf(row.getString("level")),
                row.getString("standard_code"), row.getInt("standard_version"), row.getInt("taxonomy"), at(row, "began_at"),
                at(row, "ended_at"), row.getString("device"), row.getLong("sequence"), claim(row),
                answers(row.getString("standard_code"), row.getInt("standard_version"), ground, letters),
                row.getString("remark"), row.getObject("corrects", UUID.class), List.of(), List.of());
        return new Inspection(told,
                new Finder(id(row, "account_id"), row.getString("username"), row.getString("display_name")), ground,
                at(row, "received_at"), letters, new Score(row.getInt("passed"), row.getInt("applicable")),
                row.getString("fingerprint"));
    }

    private Map<String, Answer> answers(String code, int version, Ground ground, String letters) {
        var items = standards.find(code, version).map(found -> found.sheet(ground.kind(), ground.classCode()))
                .orElseGet(() -> new ArrayList<Item>());
        var answers = new HashMap<String, Answer>();
        var sheet = Sheet.read(items, letters);
        for (var at = 0; at < items.size(); at++) {
            answers.put(items.get(at).code(), sheet.answers().get(at));
        }
        return answers;
    }

    private Map<Key, List<Photo>> photos(UUID[] inspections) {
        var photos = new HashMap<Key, List<Photo>>();
        jdbc.sql("select * from inspection_photo where inspection_id = any(:ids) order by position, id")
                .param("ids", inspections).query(row -> {
                    photos.computeIfAbsent(new Key(id(row, "inspection_id"), id(row, "account_id"),
                            row.getObject("finding_id", UUID.class)), _ -> new ArrayList<>())
                            .add(new Photo(id(row, "id"), row.getString("hash"), row.getString("original_hash"),
                                    row.getLong("bytes"), maybe(row, "taken_at")));
                });
        return photos;
    }

    private Map<Key, List<Finding>> findings(UUID[] inspections, Map<Key, List<Photo>> photos) {
        var findings = new HashMap<Key, List<Finding>>();
        jdbc.sql("select * from finding where inspection_id = any(:ids) order by position").param("ids", inspections)
                .query(row -> {
                    var inspection = id(row, "inspection_id");
                    var account = id(row, "account_id");
                    var id = id(row, "id");
                    findings.computeIfAbsent(new Key(inspection, account, null), _ -> new ArrayList<>())
                            .add(new Finding(id, row.getString("disorder"), Severity.valueOf(row.getString("severity")),
                                    row.getString("place"), claim(row), row.getString("remark"),
                                    photos.getOrDefault(new Key(inspection, account, id), List.of())));
                });
        return findings;
    }

    private static @Nullable Claim claim(ResultSet row) throws SQLException {
        var longitude = row.getBigDecimal("longitude");
        return longitude == null ? null : new Claim(longitude, row.getBigDecimal("latitude"), row.getBigDecimal("accuracy"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** Whose parts: those of the whole inspection, or of one finding. */
    private record Key(UUID inspection, UUID account, @Nullable UUID finding) {
    }
}
