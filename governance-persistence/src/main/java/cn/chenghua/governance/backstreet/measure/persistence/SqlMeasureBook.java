package cn.chenghua.governance.backstreet.measure.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.backstreet.measure.MeasureBook;
import cn.chenghua.governance.backstreet.measure.MeasureSort;
import cn.chenghua.governance.backstreet.measure.PolicyClause;
import cn.chenghua.governance.backstreet.measure.StreetMeasure;
import cn.chenghua.governance.backstreet.persistence.Asked;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Measures with their clauses and projects in one read. */
@Repository
class SqlMeasureBook implements MeasureBook {

    private static final String READ = """
            select r.*, array(select c.clause from street_measure_clause c where c.measure_id = r.id) as clauses,
                   array(select p.project_id from street_measure_project p where p.measure_id = r.id) as projects
              from street_measure r""";
    private final JdbcClient jdbc;
    private final Clock clock;

    SqlMeasureBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<StreetMeasure> find(UUID id) {
        return jdbc.sql(READ + " where r.id = ?").param(id).query((row, _) -> measure(row)).optional();
    }

    @Override
    public List<StreetMeasure> named(String name) {
        return jdbc.sql(READ + " where r.name = ? order by r.id").param(name).query((row, _) -> measure(row)).list();
    }

    private static Asked asked(Filter filter) {
        return new Asked("r", filter.scope()).text("r.name", filter.text()).and("r.sort = :sort", "sort", filter.sort())
                .and("exists (select from street_measure_clause c where c.measure_id = r.id and c.clause = :clause)", "clause",
                        filter.clause());
    }

    @Override
    public List<StreetMeasure> list(Filter filter, @Nullable UUID after, int limit) {
        var asked = asked(filter).and("r.id > :after", "after", after);
        return jdbc.sql(READ + asked.where() + " order by r.id limit :limit").params(asked.values()).param("limit", limit)
                .query((row, _) -> measure(row)).list();
    }

    @Override
    public Map<MeasureSort, Integer> counts(Filter filter) {
        var asked = asked(filter);
        var counts = new EnumMap<MeasureSort, Integer>(MeasureSort.class);
        jdbc.sql("select r.sort, count(*) from street_measure r" + asked.where() + " group by 1").params(asked.values())
                .query((row, _) -> counts.put(MeasureSort.valueOf(row.getString(1)), row.getInt(2))).list();
        return counts;
    }

    @Override
    public boolean save(StreetMeasure one) {
        var written = jdbc.sql("""
                insert into street_measure (id, version, name, sort, unit_code, responsible, begins, ends, note)
                values (:id, 1, :name, :sort, :unit, :responsible, :begins::date, :ends::date, :note)
                on conflict (id) do update set version = street_measure.version + 1, name = excluded.name,
                  sort = excluded.sort, unit_code = excluded.unit_code, responsible = excluded.responsible,
                  begins = excluded.begins, ends = excluded.ends, note = excluded.note
                 where street_measure.version = :version""").param("id", one.id()).param("version", one.version())
                .param("name", one.name()).param("sort", one.sort().name()).param("unit", one.place().value())
                .param("responsible", one.responsible()).param("begins", one.begins()).param("ends", one.ends())
                .param("note", one.note()).update();
        if (written == 0) {
            return false;
        }
        jdbc.sql("delete from street_measure_clause where measure_id = ?").param(one.id()).update();
        jdbc.sql("insert into street_measure_clause (measure_id, clause) select ?, n from unnest(?::integer[]) as t(n)")
                .param(one.id()).param(one.clauses().toArray(Integer[]::new)).update();
        jdbc.sql("delete from street_measure_project where measure_id = ?").param(one.id()).update();
        jdbc.sql("insert into street_measure_project (measure_id, project_id) select ?, p from unnest(?::uuid[]) as t(p)")
                .param(one.id()).param(one.projects().toArray(UUID[]::new)).update();
        return true;
    }

    @Override
    public List<PolicyClause> clauses() {
        return jdbc.sql("select * from policy_clause order by number")
                .query((row, _) -> new PolicyClause(row.getInt("number"), row.getLong("version"), row.getString("title"),
                        row.getString("text"), row.getString("set_by")))
                .list();
    }

    @Override
    public boolean save(PolicyClause clause) {
        return jdbc.sql("""
                update policy_clause set title = ?, text = ?, set_by = ?, set_at = ?, version = version + 1
                 where number = ? and version = ?""").params(clause.title(), clause.text(), clause.setBy(),
                clock.instant().atOffset(ZoneOffset.UTC), clause.number(), clause.version()).update() > 0;
    }

    @Override
    public Map<Integer, Behind> behind(Scope scope) {
        var asked = new Asked("r", scope);
        var behind = new HashMap<Integer, Behind>();
        jdbc.sql("""
                select c.clause, count(distinct r.id), count(distinct p.project_id)
                  from street_measure r join street_measure_clause c on c.measure_id = r.id
                  left join street_measure_project p on p.measure_id = r.id""" + asked.where() + " group by 1")
                .params(asked.values())
                .query((row, _) -> behind.put(row.getInt(1), new Behind(row.getInt(2), row.getInt(3)))).list();
        return behind;
    }

    private static StreetMeasure measure(ResultSet row) throws SQLException {
        return new StreetMeasure(row.getObject("id", UUID.class), row.getLong("version"), row.getString("name"),
                MeasureSort.valueOf(row.getString("sort")), new UnitCode(row.getString("unit_code")),
                row.getString("responsible"), row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class),
                row.getString("note"), Set.of((Integer[]) row.getArray("clauses").getArray()),
                Set.of((UUID[]) row.getArray("projects").getArray()));
    }
}
