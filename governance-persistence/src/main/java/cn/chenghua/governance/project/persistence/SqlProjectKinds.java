package cn.chenghua.governance.project.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import cn.chenghua.governance.plan.Dimension;
import cn.chenghua.governance.plan.Initiative;
import cn.chenghua.governance.project.ProjectKind;
import cn.chenghua.governance.project.ProjectKind.Term;
import cn.chenghua.governance.project.ProjectKinds;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the kinds once; only a migration changes them. */
@Component
class SqlProjectKinds implements ProjectKinds {

    private static final Logger log = LoggerFactory.getLogger(SqlProjectKinds.class);
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
        return jdbc.sql("select code, letters, initiative, name, name_en, asked from project_kind order by position")
                .query((row, number) -> kind(row, terms)).list().stream().flatMap(Optional::stream).toList();
    }

    /** Empty for one this version cannot read: its projects show their codes, and all others what they are. */
    private static Optional<ProjectKind> kind(ResultSet row, List<Placed> terms) throws SQLException {
        var code = row.getString("code");
        var asked = row.getString("asked");
        var said = row.getString("initiative");
        var initiative = Arrays.stream(Initiative.values()).filter(known -> known.name().equals(said)).findFirst();
        if (initiative.isEmpty()) {
            log.warn("The kind of project {} has an unknown initiative and is left out", code);
            return Optional.empty();
        }
        return Optional.of(new ProjectKind(code, row.getString("letters"), initiative.get(), term(row),
                asked == null ? null : Dimension.valueOf(asked), of(terms, code, "STAGE"), of(terms, code, "CLASS"),
                of(terms, code, "PHASE")));
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
