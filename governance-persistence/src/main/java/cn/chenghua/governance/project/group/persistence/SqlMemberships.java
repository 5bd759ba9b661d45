package cn.chenghua.governance.project.group.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.project.group.Memberships;
import cn.chenghua.governance.storage.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds up groups from the projects in them; together each project is taken once. */
@Repository
class SqlMemberships implements Memberships {

    private static final String FIGURES = """
            count(p.id) projects, coalesce(sum(p.budget), 0) budget, count(p.id) filter (where p.stage = last.code) finished,
            count(p.id) filter (where p.due_on < :today) late""";
    private static final String LAST = """
             left join lateral (select code from project_kind_term where kind_code = p.kind and part = 'STAGE'
                                 order by position desc limit 1) last on true
            """;
    private static final String IN_SCOPE = """
            (:codes::text[] is null or p.unit_code = any(:codes::text[])
                or p.responsible = any(:departments::text[]) and (:bounds::text[] is null or p.unit_code = any(:bounds::text[])))""";

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Clock clock;

    SqlMemberships(JdbcClient jdbc, EntityManager entities, Clock clock) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public List<UUID> join(UUID group, Collection<UUID> projects, String by, Instant at) {
        entities.flush();
        return jdbc.sql("""
                insert into project_group_member (group_id, project_id, added_by, added_at)
                select ?, a::uuid, ?, ? from unnest(?::text[]) as x(a) on conflict do nothing returning project_id""")
                .param(group).param(by).param(at.atOffset(ZoneOffset.UTC)).param(Columns.of(List.copyOf(projects), id -> id))
                .query((row, _) -> Objects.requireNonNull(row.getObject(1, UUID.class))).list();
    }

    @Override
    public boolean leave(UUID group, UUID project) {
        return jdbc.sql("delete from project_group_member where group_id = ? and project_id = ?").param(group).param(project)
                .update() > 0;
    }

    @Override
    public boolean empty(UUID group) {
        return jdbc.sql("select not exists (select from project_group_member where group_id = ?)").param(group)
                .query(Boolean.class).single();
    }

    @Override
    public List<Sum> of(UUID project) {
        return jdbc.sql("""
                select g.id, g.name, g.version, 1 projects, 0 budget, 0 finished, 0 late
                  from project_group g join project_group_member m on m.group_id = g.id where m.project_id = ? order by g.name""")
                .param(project).query(SqlMemberships::sum).list();
    }

    @Override
    public List<Sum> all(Scope scope) {
        return scoped("""
                select g.id, g.name, g.version, %s
                  from project_group g left join project_group_member m on m.group_id = g.id
                  left join project p on p.id = m.project_id and %s
                  %s
                 group by g.id order by g.name""".formatted(FIGURES, IN_SCOPE, LAST), scope).query(SqlMemberships::sum).list();
    }

    @Override
    public Sum together(Scope scope) {
        return scoped("""
                select null::uuid id, '' as name, 0 as version, %s
                  from project p
                  %s
                 where exists (select from project_group_member m where m.project_id = p.id) and %s"""
                .formatted(FIGURES, LAST, IN_SCOPE), scope).query(SqlMemberships::together).single();
    }

    private JdbcClient.StatementSpec scoped(String sql, Scope scope) {
        return jdbc.sql(sql).param("today", LocalDate.ofInstant(clock.instant(), Days.ZONE)).param("codes", scope.array())
                .param("departments", scope.departmentArray()).param("bounds", scope.boundsArray());
    }

    private static Sum sum(ResultSet row, int number) throws SQLException {
        return sum(row, row.getObject("id", UUID.class));
    }

    private static Sum together(ResultSet row, int number) throws SQLException {
        return sum(row, new UUID(0, 0));
    }

    private static Sum sum(ResultSet row, UUID id) throws SQLException {
        return new Sum(id, row.getString("name"), row.getLong("version"), row.getLong("projects"), row.getBigDecimal("budget"),
                row.getLong("finished"), row.getLong("late"));
    }
}
