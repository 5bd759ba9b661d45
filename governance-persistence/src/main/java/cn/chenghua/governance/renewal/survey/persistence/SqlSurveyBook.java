package cn.chenghua.governance.renewal.survey.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.renewal.survey.Aspect;
import cn.chenghua.governance.renewal.survey.Survey;
import cn.chenghua.governance.renewal.survey.SurveyBook;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlSurveyBook implements SurveyBook {

    private static final String ROWS = """
            select s.*, w.reason from renewal_survey s left join renewal_survey_withdrawal w on w.survey_id = s.id
             where\s""";
    private final JdbcClient jdbc;
    private final Trail trail;

    SqlSurveyBook(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public Optional<Survey> find(UUID id) {
        return jdbc.sql(ROWS + "s.id = ?").param(id).query(SqlSurveyBook::survey).optional();
    }

    @Override
    public List<Survey> list(Scope scope, @Nullable UUID after, int limit) {
        return jdbc.sql(ROWS + """
                (:codes::text[] is null or s.unit_code = any(:codes::text[]))
                  and (:after::uuid is null
                       or (s.day, s.id) < (select day, id from renewal_survey where id = :after::uuid))
                order by s.day desc, s.id desc limit :limit""").param("codes", scope.array()).param("after", after)
                .param("limit", limit).query(SqlSurveyBook::survey).list();
    }

    @Override
    public int count(Scope scope) {
        return jdbc.sql("select count(*) from renewal_survey where :codes::text[] is null or unit_code = any(:codes::text[])")
                .param("codes", scope.array()).query(Integer.class).single();
    }

    @Override
    public List<Survey> on(UnitCode place, LocalDate day) {
        return jdbc.sql(ROWS + "s.unit_code = ? and s.day = ? order by s.id").params(place.value(), day)
                .query(SqlSurveyBook::survey).list();
    }

    @Override
    public void add(Survey survey) {
        jdbc.sql("""
                insert into renewal_survey (id, unit_code, day, method, asked, answered, liveable, resilient, human, evidence,
                                            said_by, said_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""").params(survey.id(), survey.place().value(), survey.day(),
                survey.method(), survey.asked(), survey.answered()).param(survey.scores().get(Aspect.LIVEABLE))
                .param(survey.scores().get(Aspect.RESILIENT)).param(survey.scores().get(Aspect.HUMAN)).param(survey.evidence())
                .param(survey.by()).param(survey.at().atOffset(ZoneOffset.UTC)).update();
        trail.note(Note.created(new Subject("survey", survey.id().toString(), survey.place().value()),
                Map.of("day", survey.day().toString(), "scores", survey.scores().toString())));
    }

    @Override
    public void withdraw(UUID id, String reason, UUID evidence, String by, Instant at) {
        jdbc.sql("insert into renewal_survey_withdrawal (survey_id, reason, evidence, said_by, said_at) values (?, ?, ?, ?, ?)")
                .params(id, reason, evidence, by, at.atOffset(ZoneOffset.UTC)).update();
        trail.note(Note.of(Act.CHANGE, Subject.of("survey", id)));
    }

    private static Survey survey(ResultSet row, int number) throws SQLException {
        var scores = new EnumMap<Aspect, BigDecimal>(Aspect.class);
        for (var aspect : Aspect.values()) {
            var score = row.getBigDecimal(aspect.name().toLowerCase(Locale.ROOT));
            if (score != null) {
                scores.put(aspect, score);
            }
        }
        return new Survey(row.getObject("id", UUID.class), new UnitCode(row.getString("unit_code")),
                row.getObject("day", LocalDate.class), row.getString("method"), row.getInt("asked"), row.getInt("answered"),
                scores, row.getObject("evidence", UUID.class), row.getString("said_by"),
                row.getObject("said_at", OffsetDateTime.class).toInstant(), row.getString("reason"));
    }
}
