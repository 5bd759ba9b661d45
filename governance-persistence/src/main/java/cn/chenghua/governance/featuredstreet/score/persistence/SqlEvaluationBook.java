package cn.chenghua.governance.featuredstreet.score.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.featuredstreet.score.Evaluation;
import cn.chenghua.governance.featuredstreet.score.EvaluationBook;
import cn.chenghua.governance.featuredstreet.score.Scorecard;
import cn.chenghua.governance.featuredstreet.score.Scorecards;
import cn.chenghua.governance.featuredstreet.score.Scoring;
import cn.chenghua.governance.storage.Columns;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Evaluations with their sheets. */
@Repository
class SqlEvaluationBook implements EvaluationBook {

    private final JdbcClient jdbc;
    private final Scorecards cards;

    SqlEvaluationBook(JdbcClient jdbc, Scorecards cards) {
        this.jdbc = jdbc;
        this.cards = cards;
    }

    @Override
    public Optional<Evaluation> find(UUID id) {
        return read(jdbc.sql("select * from street_evaluation where id = ?").param(id)).stream().findFirst();
    }

    @Override
    public Map<UUID, List<Evaluation>> ofStreets(Collection<UUID> projects) {
        return read(jdbc.sql("select * from street_evaluation where project_id = any(?) order by project_id, position")
                .param(projects.toArray(UUID[]::new))).stream().collect(Collectors.groupingBy(Evaluation::project));
    }

    private List<Evaluation> read(JdbcClient.StatementSpec asked) {
        var heads = asked.query((row, _) -> new Head(row)).list();
        if (heads.isEmpty()) {
            return List.of();
        }
        var all = cards.all().stream().collect(Collectors.toMap(Scorecard::version, card -> card));
        var sheets = sheets(heads.stream().map(head -> head.id).toArray(UUID[]::new));
        return heads.stream().map(head -> head.evaluation(Objects.requireNonNull(all.get(head.card)),
                sheets.getOrDefault(head.id, List.of()))).toList();
    }

    private Map<UUID, List<Scoring>> sheets(UUID[] evaluations) {
        var items = new HashMap<UUID, List<Scoring.Scored>>();
        jdbc.sql("""
                select i.* from street_scored_item i join street_scoring s on s.id = i.scoring_id
                 where s.evaluation_id = any(?)""").param(evaluations)
                .query((row, _) -> items.computeIfAbsent(row.getObject("scoring_id", UUID.class), _ -> new ArrayList<>())
                        .add(new Scoring.Scored(row.getString("item"), row.getInt("points"),
                                row.getObject("evidence_id", UUID.class), row.getString("remark"))))
                .list();
        var sheets = new HashMap<UUID, List<Scoring>>();
        jdbc.sql("select * from street_scoring where evaluation_id = any(?) order by evaluation_id, position").param(evaluations)
                .query((row, _) -> sheets.computeIfAbsent(row.getObject("evaluation_id", UUID.class), _ -> new ArrayList<>())
                        .add(scoring(row, items)))
                .list();
        return sheets;
    }

    private static Scoring scoring(ResultSet row, Map<UUID, List<Scoring.Scored>> items) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Scoring(id, row.getInt("position"), row.getObject("account", UUID.class), row.getString("scorer"),
                row.getObject("day", LocalDate.class), row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                items.getOrDefault(id, List.of()));
    }

    @Override
    public void open(Evaluation one) {
        jdbc.sql("""
                insert into street_evaluation (id, project_id, position, card, opened_on, opened_by) values (?, ?, ?, ?, ?, ?)""")
                .params(one.id(), one.project(), one.position(), one.card().version(), one.openedOn(), one.openedBy()).update();
    }

    @Override
    public void add(UUID evaluation, Scoring scoring) {
        jdbc.sql("""
                insert into street_scoring (id, evaluation_id, position, account, scorer, day, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(scoring.id(), evaluation, scoring.position(), scoring.account(), scoring.scorer(), scoring.day(),
                        scoring.at().atOffset(ZoneOffset.UTC))
                .update();
        var items = scoring.items();
        jdbc.sql("""
                insert into street_scored_item (scoring_id, item, points, evidence_id, remark)
                select ?, a, b::integer, c::uuid, d from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as t(a, b, c, d)""")
                .param(scoring.id()).param(Columns.of(items, Scoring.Scored::item))
                .param(Columns.of(items, Scoring.Scored::points)).param(Columns.of(items, Scoring.Scored::evidence))
                .param(Columns.of(items, Scoring.Scored::remark)).update();
    }

    @Override
    public void settle(UUID evaluation, Evaluation.Settled settled) {
        jdbc.sql("""
                update street_evaluation set score = ?, passed = ?, settled_on = ?, decision_evidence = ?, decided_by = ?
                 where id = ? and score is null""")
                .param(settled.score()).param(settled.passed()).param(settled.day()).param(settled.decision())
                .param(settled.decidedBy()).param(evaluation).update();
    }

    /** A row without its sheets. */
    private static final class Head {

        private final UUID id;
        private final UUID project;
        private final int position;
        private final int card;
        private final LocalDate openedOn;
        private final String openedBy;
        private final Evaluation.@Nullable Settled settled;

        Head(ResultSet row) throws SQLException {
            id = row.getObject("id", UUID.class);
            project = row.getObject("project_id", UUID.class);
            position = row.getInt("position");
            card = row.getInt("card");
            openedOn = row.getObject("opened_on", LocalDate.class);
            openedBy = row.getString("opened_by");
            var score = row.getBigDecimal("score");
            settled = score == null
                    ? null
                    : new Evaluation.Settled(score, row.getBoolean("passed"), row.getObject("settled_on", LocalDate.class),
                            row.getObject("decision_evidence", UUID.class), row.getString("decided_by"));
        }

        Evaluation evaluation(Scorecard with, List<Scoring> scorings) {
            return new Evaluation(id, project, position, with, openedOn, openedBy, scorings, settled);
        }
    }
}
