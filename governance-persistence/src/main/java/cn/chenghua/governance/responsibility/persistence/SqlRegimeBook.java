package cn.chenghua.governance.responsibility.persistence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.Grade;
import cn.chenghua.governance.responsibility.patrol.PatrolRegime;
import cn.chenghua.governance.responsibility.patrol.RegimeBook;
import cn.chenghua.governance.responsibility.patrol.Rhythm;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions of regimes in the order in which they were decided. */
@Repository
class SqlRegimeBook implements RegimeBook {

    private final JdbcClient jdbc;
    private final Trail trail;

    SqlRegimeBook(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public List<Entry> entries() {
        return jdbc.sql("select * from patrol_regime order by position").query((row, number) -> entry(row)).list();
    }

    @Override
    public void add(PatrolRegime regime, String by, String byName, Instant at) {
        var grade = regime.grade();
        jdbc.sql(
                """
                        insert into patrol_regime (kind, level, grade, valid_from, times, rhythm, months, working_days_only, cover_days, share,
                                                   source, suggestion, decided_by, decided_by_name, decided_at)
                        values (:kind, :level, :grade, :from, :times, :rhythm, :months::integer[], :working, :cover, :share, :source, false,
                                :by, :byName, :at)""")
                .param("kind", regime.kind().name()).param("level", regime.level().name())
                .param("grade", grade == null ? null : grade.name()).param("from", regime.from()).param("times", regime.times())
                .param("rhythm", regime.rhythm().name())
                .param("months", regime.months().stream().map(Month::getValue).toArray(Integer[]::new))
                .param("working", regime.workingDaysOnly()).param("cover", regime.coverDays()).param("share", regime.share())
                .param("source", regime.source()).param("by", by).param("byName", byName)
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
        trail.note(Note.created(Subject.many("patrol_regime"),
                Map.of("kind", regime.kind().name(), "level", regime.level().name(),
                        "grade", grade == null ? "" : grade.name(), "from", regime.from().toString(), "times",
                        regime.times() + " / " + regime.rhythm(), "source", regime.source())));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var grade = row.getString("grade");
        return new Entry(
                new PatrolRegime(AssetKind.valueOf(row.getString("kind")), Level.valueOf(row.getString("level")),
                        grade == null ? null : Grade.valueOf(grade), row.getObject("valid_from", LocalDate.class),
                        row.getInt("times"), Rhythm.valueOf(row.getString("rhythm")), months(row.getArray("months")),
                        row.getBoolean("working_days_only"), whole(row, "cover_days"), whole(row, "share"),
                        row.getString("source"), row.getBoolean("suggestion")),
                row.getString("decided_by_name"), row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Integer whole(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    private static Set<Month> months(Array array) throws SQLException {
        var months = EnumSet.noneOf(Month.class);
        Arrays.stream((Integer[]) array.getArray()).map(Month::of).forEach(months::add);
        return months;
    }
}
