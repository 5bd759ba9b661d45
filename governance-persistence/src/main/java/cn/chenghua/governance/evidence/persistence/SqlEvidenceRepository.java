package cn.chenghua.governance.evidence.persistence;

import static cn.chenghua.governance.storage.Columns.of;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlEvidenceRepository implements EvidenceRepository {

    private static final String SEEN = "\n" + """
            where e.id = :id and (:codes::text[] is null or e.place = any(:codes::text[])
               or e.department = any(:departments::text[]) and (:bounds::text[] is null or e.place = any(:bounds::text[])))""";

    private final JdbcClient jdbc;

    SqlEvidenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void addAll(List<Evidence> evidence) {
        jdbc.sql(
                """
                        insert into evidence (id, kind, text, place, department, recorded_by, recorded_at)
                        select a::uuid, b, c, d, e, f, g::timestamptz
                          from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) as t(a, b, c, d, e, f, g)""")
                .param(of(evidence, Evidence::id)).param(of(evidence, Evidence::kind)).param(of(evidence, Evidence::text))
                .param(of(evidence, Evidence::place)).param(of(evidence, Evidence::department))
                .param(of(evidence, Evidence::recordedBy))
                .param(of(evidence, Evidence::recordedAt)).update();
    }

    @Override
    public void attach(Evidence.File file, byte[] content) {
        jdbc.sql("""
                insert into evidence_file (evidence_id, name, media_type, size, sha256, content)
                values (?, ?, ?, ?, ?, ?)""").param(file.evidence()).param(file.name()).param(file.mediaType()).param(file.size())
                .param(file.sha256()).param(content).update();
    }

    @Override
    public Optional<Evidence> find(UUID id, Scope scope) {
        return jdbc.sql("select e.* from evidence e" + SEEN).param("id", id).params(values(scope))
                .query(SqlEvidenceRepository::evidence).optional();
    }

    @Override
    public Optional<Evidence.File> file(UUID evidence, Scope scope) {
        return jdbc.sql(
                "select f.evidence_id, f.name, f.media_type, f.size, f.sha256 from evidence_file f join evidence e on e.id = f.evidence_id"
                        + SEEN)
                .param("id", evidence).params(values(scope))
                .query((row, number) -> new Evidence.File(row.getObject(1, UUID.class), row.getString(2), row.getString(3),
                        row.getLong(4), row.getString(5)))
                .optional();
    }

    @Override
    public Optional<byte[]> content(UUID evidence, Scope scope) {
        return jdbc.sql("select f.content from evidence_file f join evidence e on e.id = f.evidence_id" + SEEN)
                .param("id", evidence)
                .params(values(scope)).query((row, number) -> row.getBytes(1)).optional();
    }

    private static Map<String, @Nullable Object> values(Scope scope) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("codes", scope.array());
        values.put("departments", scope.departmentArray());
        values.put("bounds", scope.boundsArray());
        return values;
    }

    private static Evidence evidence(ResultSet row, int number) throws SQLException {
        return new Evidence(row.getObject("id", UUID.class), Evidence.Kind.valueOf(row.getString("kind")), row.getString("text"),
                new UnitCode(row.getString("place")), row.getString("department"), row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
