package cn.chenghua.governance.responsibility.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.responsibility.AssetPiece;
import cn.chenghua.governance.responsibility.AssetPieces;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pictures and documents of assets beside their evidence. */
@Repository
class SqlAssetPieces implements AssetPieces {

    private static final String PIECES = """
            select p.*, e.text, f.name, f.media_type, f.size, f.sha256
              from asset_piece p join evidence e on e.id = p.evidence_id join evidence_file f on f.evidence_id = p.evidence_id
             where p.asset_id = ?""";
    private final JdbcClient jdbc;
    private final Trail trail;

    SqlAssetPieces(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public void add(AssetPiece piece) {
        jdbc.sql("insert into asset_piece (evidence_id, asset_id, taken_on, added_by, added_at) values (?, ?, ?, ?, ?)")
                .param(piece.evidence()).param(piece.asset()).param(piece.takenOn()).param(piece.by())
                .param(piece.at().atOffset(ZoneOffset.UTC)).update();
        trail.note(Note.created(Subject.of("asset_piece", piece.evidence()),
                Map.of("asset", piece.asset().toString(), "title", piece.title())));
    }

    @Override
    public List<AssetPiece> of(UUID asset, int limit) {
        return jdbc.sql(PIECES + " order by p.evidence_id desc limit ?").param(asset).param(limit).query(SqlAssetPieces::piece)
                .list();
    }

    @Override
    public List<AssetPiece> photos(UUID asset, int limit) {
        return jdbc.sql(PIECES + " and f.media_type like 'image/%' order by p.evidence_id desc limit ?").param(asset).param(limit)
                .query(SqlAssetPieces::piece).list();
    }

    @Override
    public Optional<AssetPiece> find(UUID asset, UUID piece) {
        return jdbc.sql(PIECES + " and p.evidence_id = ?").param(asset).param(piece).query(SqlAssetPieces::piece).optional();
    }

    private static AssetPiece piece(ResultSet row, int number) throws SQLException {
        var evidence = row.getObject("evidence_id", UUID.class);
        return new AssetPiece(evidence, row.getObject("asset_id", UUID.class), row.getString("text"),
                row.getObject("taken_on", LocalDate.class),
                new Evidence.File(evidence, row.getString("name"), row.getString("media_type"), row.getLong("size"),
                        row.getString("sha256")),
                row.getString("added_by"), row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
