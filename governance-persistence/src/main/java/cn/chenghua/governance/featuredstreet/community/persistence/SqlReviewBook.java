package cn.chenghua.governance.featuredstreet.community.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.featuredstreet.community.Review;
import cn.chenghua.governance.featuredstreet.community.ReviewBook;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reviews, one row each. */
@Repository
class SqlReviewBook implements ReviewBook {

    private final JdbcClient jdbc;

    SqlReviewBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Review one) {
        jdbc.sql(
                """
                        insert into demonstration_review (project_id, position, day, passed, asked, met, evidence_id, reviewer, recorded_at)
                        select ?, (select count(*) + 1 from demonstration_review where project_id = ?), ?, ?, ?::text[], ?::text[], ?, ?, ?""")
                .params(one.project(), one.project(), one.day(), one.passed(), one.asked().toArray(String[]::new),
                        one.met().toArray(String[]::new), one.evidence(), one.reviewer(), one.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Map<UUID, List<Review>> ofAll(Collection<UUID> projects) {
        return jdbc.sql("select * from demonstration_review where project_id = any(?) order by project_id, position")
                .param(projects.toArray(UUID[]::new))
                .query((row, _) -> new Review(row.getObject("project_id", UUID.class), row.getObject("day", LocalDate.class),
                        row.getBoolean("passed"), codes(row, "asked"), codes(row, "met"),
                        row.getObject("evidence_id", UUID.class), row.getString("reviewer"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list().stream().collect(Collectors.groupingBy(Review::project));
    }

    private static List<String> codes(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
