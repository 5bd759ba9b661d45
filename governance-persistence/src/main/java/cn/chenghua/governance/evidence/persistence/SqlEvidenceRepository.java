package cn.chenghua.governance.evidence.persistence;

import static cn.chenghua.governance.storage.Columns.of;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlEvidenceRepository implements EvidenceRepository {

    private static final String SEEN = " where e.id = :id and (:codes::text[] is null or e.place = any(:codes::text[]))";

    private final JdbcClient jdbc;

    SqlEvidenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void addAll(List<Evidence> evidence) {
        jdbc.sql("""
                insert into evidence (id, kind, text, place, recorded_by, recorded_at)
                select a::uuid, b, c, d, e, f::timestamptz
                  from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) as t(a, b, c, d, e, f)""")
                .param(of(evidence, Evidence::id)).param(of(evidence, Evidence::kind)).param(of(evidence, Evidence::text))
                .param(of(evidence, Evidence::place)).param(of(evidence, Evidence::recordedBy))
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
        return jdbc.sql("select e.* from evidence e" + SEEN).param("id", id).param("codes", scope.array())
                .query(SqlEvidenceRepository::evidence).optional();
    }

    @Override
    public Optional<Evidence.File> file(UUID evidence, Scope scope) {
        return jdbc.sql(
                "select f.evidence_id, f.name, f.media_type, f.size, f.sha256 from evidence_file f join evidence e on e.id = f.evidence_id"
                        + SEEN)
                .param("id", evidence).param("codes", scope.array())
                .query((row, number) -> new Evidence.File(row.getObject(1, UUID.class), row.getString(2), row.getString(3),
                        row.getLong(4), row.getString(5)))
                .optional();
    }

    @Override
    public Optional<byte[]> content(UUID evidence, Scope scope) {
        return jdbc.sql("select f.content from evidence_file f join evidence e on e.id = f.evidence_id" + SEEN)
                .param("id", evidence)
                .param("codes", scope.array()).query((row, number) -> row.getBytes(1)).optional();
    }

    private static Evidence evidence(ResultSet row, int number) throws SQLException {
        return new Evidence(row.getObject("id", UUID.class), Evidence.Kind.valueOf(row.getString("kind")), row.getString("text"),
                new UnitCode(row.getString("place")), row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
