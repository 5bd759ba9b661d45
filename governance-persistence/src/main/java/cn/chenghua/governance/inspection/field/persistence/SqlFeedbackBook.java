package cn.chenghua.governance.inspection.field.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.inspection.field.Feedback;
import cn.chenghua.governance.inspection.field.FeedbackBook;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlFeedbackBook implements FeedbackBook {

    private final JdbcClient jdbc;

    SqlFeedbackBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Feedback feedback) {
        return jdbc.sql("""
                insert into field_feedback (account_id, id, writer, topic, text, written_at, received_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""").param(feedback.account()).param(feedback.id())
                .param(feedback.writer()).param(feedback.topic().name()).param(feedback.text())
                .param(feedback.writtenAt().atOffset(ZoneOffset.UTC)).param(feedback.receivedAt().atOffset(ZoneOffset.UTC))
                .update() == 1;
    }

    @Override
    public Optional<Feedback> find(UUID account, UUID id) {
        return jdbc.sql("select * from field_feedback where account_id = ? and id = ?").param(account).param(id)
                .query((row, number) -> feedback(row)).optional();
    }

    @Override
    public List<Feedback> list(@Nullable UUID writer, Feedback.@Nullable Topic topic, @Nullable Place after, int limit) {
        return jdbc.sql("""
                select * from field_feedback
                 where (:writer::uuid is null or account_id = :writer) and (:topic::text is null or topic = :topic)
                   and (:before::timestamptz is null or (received_at, id) < (:before, :id::uuid))
                 order by received_at desc, id desc limit :limit""").param("writer", writer)
                .param("topic", topic == null ? null : topic.name())
                .param("before", after == null ? null : after.receivedAt().atOffset(ZoneOffset.UTC))
                .param("id", after == null ? null : after.id()).param("limit", limit).query((row, number) -> feedback(row))
                .list();
    }

    private static Feedback feedback(ResultSet row) throws SQLException {
        return new Feedback(row.getObject("account_id", UUID.class), row.getObject("id", UUID.class), row.getString("writer"),
                Feedback.Topic.valueOf(row.getString("topic")), row.getString("text"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
