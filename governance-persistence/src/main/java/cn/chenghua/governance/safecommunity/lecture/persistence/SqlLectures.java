package cn.chenghua.governance.safecommunity.lecture.persistence;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.safecommunity.lecture.Sessions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlLectures implements Sessions {

    private final JdbcClient jdbc;
    private final Trail trail;

    SqlLectures(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public boolean held(UUID project) {
        return jdbc.sql("select exists (select from safety_record where kind = 'SESSION' and parent = ?)").param(project)
                .query(Boolean.class).single();
    }

    @Override
    public List<Series> series() {
        return jdbc.sql("select code, target, name, name_en, meaning, version from lecture_series order by code")
                .query((row, _) -> new Series(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                        row.getString(5), row.getLong(6)))
                .list();
    }

    @Override
    public void describe(Series series) {
        jdbc.sql("""
                update lecture_series set name = ?, name_en = ?, meaning = ?, version = version + 1
                 where code = ? and version = ?""").params(series.name(), series.nameEn(), series.meaning(), series.code(),
                series.version()).update();
        trail.note(Note.of(Act.CHANGE, new Subject("lecture_series", series.code(), null))
                .with(List.of(new Change("name", null, series.name()), new Change("meaning", null, series.meaning()))));
    }
}
