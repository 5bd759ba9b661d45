package cn.chenghua.governance.renewal.area.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.persistence.ProjectPredicate;
import cn.chenghua.governance.renewal.area.AreaLines;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A project that is linked and sits in the group as well is one. */
@Repository
class SqlAreaLines implements AreaLines {

    private static final String IN_AREA = """
            (select area_id, project_id, true linked from renewal_area_project
             union all
             select a.id, m.project_id, false from renewal_area a join project_group_member m on m.group_id = a.group_id
              where not exists (select from renewal_area_project l where l.area_id = a.id and l.project_id = m.project_id))""";
    private final JdbcClient jdbc;

    SqlAreaLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> projects(UUID area, Scope scope) {
        var asked = new ProjectPredicate(ProjectLines.Filter.all(scope));
        asked.and("i.area_id = :area", "area", area);
        return jdbc.sql("select p.id, p.number, p.name, p.kind, p.unit_code, p.stage, p.budget, i.linked from project p join "
                + IN_AREA + " i on i.project_id = p.id" + asked.where() + " order by p.number").params(asked.values())
                .query((row, number) -> new Line(row.getObject("id", UUID.class), row.getString("number"), row.getString("name"),
                        row.getString("kind"), new UnitCode(row.getString("unit_code")), row.getString("stage"),
                        row.getBigDecimal("budget"), row.getBoolean("linked")))
                .list();
    }

    @Override
    public Map<UUID, Sum> sums(Scope scope) {
        var asked = new ProjectPredicate(ProjectLines.Filter.all(scope));
        var sums = new HashMap<UUID, Sum>();
        jdbc.sql("select i.area_id, count(*), coalesce(sum(p.budget), 0) from project p join " + IN_AREA
                + " i on i.project_id = p.id" + asked.where() + " group by 1").params(asked.values()).query(row -> {
                    sums.put(row.getObject(1, UUID.class), new Sum(row.getInt(2), row.getBigDecimal(3)));
                });
        return sums;
    }
}
