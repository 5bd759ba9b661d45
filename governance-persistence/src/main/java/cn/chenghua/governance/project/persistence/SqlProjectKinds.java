package cn.chenghua.governance.project.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import cn.chenghua.governance.plan.Dimension;
import cn.chenghua.governance.plan.Initiative;
import cn.chenghua.governance.project.ProjectKind;
import cn.chenghua.governance.project.ProjectKind.Term;
import cn.chenghua.governance.project.ProjectKinds;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the kinds once; only a migration changes them. */
@Component
class SqlProjectKinds implements ProjectKinds {

    private final JdbcClient jdbc;
    private volatile @Nullable List<ProjectKind> kept;

    SqlProjectKinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ProjectKind> all() {
        var kinds = kept;
        if (kinds == null) {
            kinds = read();
            kept = kinds;
        }
        return kinds;
    }

    private List<ProjectKind> read() {
        var terms = jdbc
                .sql("select kind_code, part, code, name, name_en from project_kind_term order by kind_code, part, position")
                .query((row, number) -> new Placed(row.getString("kind_code"), row.getString("part"), term(row))).list();
        return List.copyOf(jdbc.sql("select code, letters, initiative, name, name_en, asked from project_kind order by position")
                .query((row, number) -> kind(row, terms)).list());
    }

    private static ProjectKind kind(ResultSet row, List<Placed> terms) throws SQLException {
        var code = row.getString("code");
        var asked = row.getString("asked");
        return new ProjectKind(code, row.getString("letters"), Initiative.valueOf(row.getString("initiative")), term(row),
                asked == null ? null : Dimension.valueOf(asked), of(terms, code, "STAGE"), of(terms, code, "CLASS"),
                of(terms, code, "PHASE"));
    }

    private static Term term(ResultSet row) throws SQLException {
        return new Term(row.getString("code"), row.getString("name"), row.getString("name_en"));
    }

    private static List<Term> of(List<Placed> terms, String kind, String part) {
        var found = new ArrayList<Term>();
        terms.stream().filter(placed -> placed.kind.equals(kind) && placed.part.equals(part))
                .forEach(placed -> found.add(placed.term));
        return found;
    }

    private record Placed(String kind, String part, Term term) {
    }
}
