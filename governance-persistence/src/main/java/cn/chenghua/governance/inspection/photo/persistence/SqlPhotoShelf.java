package cn.chenghua.governance.inspection.photo.persistence;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.inspection.photo.PhotoShelf;
import cn.chenghua.governance.inspection.photo.Piece;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlPhotoShelf implements PhotoShelf {

    private static final String UPLOAD = "select id, length, hash, received, state from photo_upload where account_id = ? and id = ?";
    private final JdbcClient jdbc;

    SqlPhotoShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void expect(UUID account, UUID photo, long length, String hash, Instant now) {
        jdbc.sql("""
                insert into photo_upload (account_id, id, length, hash, received, state, moved_at)
                values (?, ?, ?, ?, 0, 'UNDER_WAY', ?) on conflict do nothing""").param(account).param(photo).param(length)
                .param(hash).param(now.atOffset(ZoneOffset.UTC)).update();
    }

    @Override
    public Optional<Upload> hold(UUID account, UUID photo) {
        return jdbc.sql(UPLOAD + " for update").param(account).param(photo).query(SqlPhotoShelf::upload).optional();
    }

    @Override
    public Optional<Upload> find(UUID account, UUID photo) {
        return jdbc.sql(UPLOAD).param(account).param(photo).query(SqlPhotoShelf::upload).optional();
    }

    @Override
    public void add(UUID account, Piece piece, Instant now) {
        jdbc.sql("insert into photo_piece (account_id, id, start, content) values (?, ?, ?, ?)").param(account)
                .param(piece.photo()).param(piece.offset()).param(piece.content()).update();
        jdbc.sql("""
                update photo_upload set received = :received, moved_at = :now,
                       state = case when :received = length then 'COMPLETE' else 'UNDER_WAY' end
                 where account_id = :account and id = :id""").param("received", piece.offset() + piece.content().length)
                .param("now", now.atOffset(ZoneOffset.UTC)).param("account", account).param("id", piece.photo()).update();
    }

    @Override
    public byte[] content(UUID account, UUID photo) {
        var content = new ByteArrayOutputStream();
        jdbc.sql("select content from photo_piece where account_id = ? and id = ? order by start").param(account).param(photo)
                .query(row -> {
                    content.writeBytes(row.getBytes(1));
                });
        return content.toByteArray();
    }

    @Override
    public void clear(UUID account, UUID photo, long length, String hash, Instant now) {
        drop(account, photo);
        jdbc.sql("""
                update photo_upload set received = 0, state = 'UNDER_WAY', length = ?, hash = ?, moved_at = ?
                 where account_id = ? and id = ?""").param(length).param(hash).param(now.atOffset(ZoneOffset.UTC)).param(account)
                .param(photo).update();
    }

    @Override
    public void kept(UUID account, UUID photo) {
        drop(account, photo);
        jdbc.sql("update photo_upload set state = 'KEPT' where account_id = ? and id = ?").param(account).param(photo).update();
    }

    private void drop(UUID account, UUID photo) {
        jdbc.sql("delete from photo_piece where account_id = ? and id = ?").param(account).param(photo).update();
    }

    @Override
    public Optional<Told> told(UUID account, UUID photo) {
        return jdbc.sql("""
                select p.evidence_id, p.hash, p.bytes, i.unit_code, i.responsible, i.username
                  from inspection_photo p join inspection i on i.id = p.inspection_id and i.account_id = p.account_id
                 where p.account_id = ? and p.id = ?""").param(account).param(photo)
                .query((row, _) -> new Told(row.getObject(1, UUID.class), row.getString(2), row.getLong(3),
                        new UnitCode(row.getString(4)), row.getString(5), row.getString(6)))
                .optional();
    }

    @Override
    public long waiting(UUID account) {
        return jdbc.sql("select coalesce(sum(received), 0)::bigint from photo_upload where account_id = ? and state <> 'KEPT'")
                .param(account).query(Long.class).single();
    }

    @Override
    public int purge(Instant before) {
        return jdbc.sql("""
                delete from photo_upload u where u.state <> 'KEPT' and u.moved_at < ?""").param(before.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<UUID> kept(UUID account, Collection<UUID> photos) {
        return jdbc.sql("select id from photo_upload where account_id = ? and state = 'KEPT' and id = any(?)").param(account)
                .param(photos.toArray(UUID[]::new)).query((row, _) -> row.getObject(1, UUID.class)).list();
    }

    private static Upload upload(ResultSet row, int number) throws SQLException {
        return new Upload(row.getObject(1, UUID.class), row.getLong(2), row.getString(3), row.getLong(4),
                State.valueOf(row.getString(5)));
    }
}
