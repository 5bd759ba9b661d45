package cn.chenghua.governance.milestone.persistence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.milestone.Milestone;
import cn.chenghua.governance.milestone.MilestoneLines;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.Step;
import cn.chenghua.governance.project.persistence.ProjectPredicate;
import cn.chenghua.governance.storage.Columns;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads projects, their stages and their milestones in one statement; the page is cut before anything is joined to it. */
@Repository
class SqlMilestoneLines implements MilestoneLines {

    private static final String COLUMNS = """
            select p.id, p.number, p.name, p.kind, p.unit_code, p.responsible, p.class, p.phase,
                   coalesce(m.version + 1, 0) version, s.steps, k.milestones,
                   greatest(p.moved_on, (m.reported_at at time zone 'Asia/Shanghai')::date,
                            (select (at at time zone 'Asia/Shanghai')::date from project_change
                              where project_id = p.id and field <> 'registered' order by id desc limit 1)) heard_on
              from (select id, number, name, kind, unit_code, responsible, class, phase, moved_on from project p""";
    private static final String PARTS = """
            ) p
              left join milestones m on m.project_id = p.id
             cross join lateral (select array_agg(array[stage, planned::text, actual::text] order by position) steps
                                   from project_stage where project_id = p.id) s
             cross join lateral (select array_agg(array[id::text, name, stage, planned::text, forecast::text, actual::text,
                                                        responsible, weight::text, limit_days::text, predecessor::text, needs,
                                                        evidence::text] order by position) milestones
                                   from milestone where project_id = m.project_id) k
             order by p.number""";
    private final JdbcClient jdbc;

    SqlMilestoneLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> list(ProjectLines.Filter filter, String after, int limit) {
        var asked = new ProjectPredicate(filter);
        asked.and("p.number > :after", "after", after);
        return jdbc.sql(COLUMNS + asked.where() + "\n order by number limit :limit" + PARTS).params(asked.values())
                .param("limit", limit).query(SqlMilestoneLines::line).list();
    }

    @Override
    public List<Line> of(Collection<UUID> projects) {
        return projects.isEmpty()
                ? List.of()
                : jdbc.sql(COLUMNS + " where p.id = any(:ids::uuid[])" + PARTS)
                        .param("ids", Columns.of(List.copyOf(projects), id -> id)).query(SqlMilestoneLines::line).list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(row.getObject("id", UUID.class), row.getLong("version"), row.getString("number"), row.getString("name"),
                row.getString("kind"), new UnitCode(row.getString("unit_code")), row.getString("responsible"),
                row.getString("class"), row.getString("phase"), row.getObject("heard_on", LocalDate.class),
                steps(row.getArray("steps")), milestones(row.getArray("milestones")));
    }

    private static List<Step> steps(@Nullable Array array) throws SQLException {
        var steps = new ArrayList<Step>();
        for (var cells : rows(array)) {
            steps.add(new Step(String.valueOf(cells[0]), day(cells[1]), day(cells[2])));
        }
        return steps;
    }

    private static List<Milestone> milestones(@Nullable Array array) throws SQLException {
        var milestones = new ArrayList<Milestone>();
        for (var cells : rows(array)) {
            var limit = cells[8];
            var needs = cells[10];
            milestones.add(new Milestone(UUID.fromString(String.valueOf(cells[0])), String.valueOf(cells[1]), cells[2],
                    day(cells[3]), day(cells[4]), day(cells[5]), String.valueOf(cells[6]),
                    Integer.parseInt(String.valueOf(cells[7])), limit == null ? null : Integer.valueOf(limit), id(cells[9]),
                    needs == null ? null : Evidence.Kind.valueOf(needs), id(cells[11])));
        }
        return milestones;
    }

    private static @Nullable String[][] rows(@Nullable Array array) throws SQLException {
        return array == null ? new String[0][] : (@Nullable String[][]) array.getArray();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
