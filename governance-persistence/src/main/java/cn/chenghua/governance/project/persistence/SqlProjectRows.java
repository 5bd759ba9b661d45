package cn.chenghua.governance.project.persistence;

import static cn.chenghua.governance.storage.Columns.of;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.project.Position;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectChange;
import cn.chenghua.governance.project.ProjectRows;
import cn.chenghua.governance.project.Step;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes a batch with one statement a table; what it reads is let go at once, so that a long table does not fill the memory. */
@Repository
class SqlProjectRows implements ProjectRows {

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Trail trail;

    SqlProjectRows(JdbcClient jdbc, EntityManager entities, Trail trail) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.trail = trail;
    }

    @Override
    public List<Project> ofNumbers(Collection<String> numbers) {
        var there = numbers.isEmpty()
                ? List.<String>of()
                : jdbc.sql("select number from project where number = any(?::text[])").param(of(List.copyOf(numbers), n -> n))
                        .query(String.class).list();
        if (there.isEmpty()) {
            return List.of();
        }
        var found = entities
                .createQuery("select p from Project p left join fetch p.course.steps where p.number in :numbers", Project.class)
                .setParameter("numbers", there).getResultList();
        found.forEach(entities::detach);
        return found;
    }

    @Override
    public Set<String> origins(Collection<String> origins) {
        return origins.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select origin from project where origin = any(?::text[])")
                        .param(of(List.copyOf(origins), o -> o))
                        .query(String.class).list());
    }

    @Override
    public void insert(List<Project> projects) {
        if (projects.isEmpty()) {
            return;
        }
        jdbc.sql(
                """
                        insert into project (id, number, name, kind, unit_code, longitude, latitude, responsible, budget, class, phase,
                                             metres, square_metres, yuan, hours, stage, due_on, moved_on, went_back_on, origin, words)
                        select a::uuid, b, c, d, e, f::numeric, g::numeric, h, i::numeric, j, k, l::numeric, m::numeric, n::numeric, o::numeric,
                               p, q::date, r::date, s::date, t, u::text[]
                          from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                      ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                      ?::text[])
                            as x(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u)""")
                .param(of(projects, Project::id))
                .param(of(projects, Project::number)).param(of(projects, Project::name)).param(of(projects, Project::kind))
                .param(of(projects, Project::place)).param(of(projects, p -> longitude(p.point())))
                .param(of(projects, p -> latitude(p.point())))
                .param(of(projects, Project::responsible)).param(of(projects, Project::budget))
                .param(of(projects, Project::classCode))
                .param(of(projects, Project::phase)).param(of(projects, p -> p.measures().metres()))
                .param(of(projects, p -> p.measures().squareMetres())).param(of(projects, p -> p.measures().yuan()))
                .param(of(projects, p -> p.measures().hours())).param(of(projects, Project::stage))
                .param(of(projects, Project::dueOn))
                .param(of(projects, Project::movedOn)).param(of(projects, Project::wentBackOn))
                .param(of(projects, Project::origin)).param(of(projects, p -> literal(p.words()))).update();
        insertStages(projects);
        trail.note(projects.size() == 1 ? created(projects.getFirst()) : imported(projects));
    }

    private static Note created(Project project) {
        return Note.created(new Subject(Project.RECORD_KIND, project.id().toString(), project.place().value()),
                ProjectChange.state(project));
    }

    private static Note imported(List<Project> projects) {
        return Note.of(Act.IMPORT, Subject.many(Project.RECORD_KIND)).counted(projects.size());
    }

    private void insertStages(List<Project> projects) {
        var placed = projects.stream().flatMap(project -> IntStream.range(0, project.steps().size())
                .mapToObj(at -> new Placed(project.id(), at, project.steps().get(at)))).toList();
        jdbc.sql("""
                insert into project_stage (project_id, position, stage, planned, actual)
                select a::uuid, b::integer, c, d::date, e::date
                  from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) as x(a, b, c, d, e)""")
                .param(of(placed, Placed::project))
                .param(of(placed, Placed::at)).param(of(placed, p -> p.step.stage())).param(of(placed, p -> p.step.planned()))
                .param(of(placed, p -> p.step.actual())).update();
    }

    @Override
    public void update(List<Project> projects) {
        projects.forEach(entities::merge);
        entities.flush();
        entities.clear();
    }

    @Override
    public void record(List<ProjectChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into project_change (id, project_id, at, changed_by, field, before, after, evidence_id)
                select a::uuid, b::uuid, c::timestamptz, d, e, f, g, h::uuid
                  from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    as x(a, b, c, d, e, f, g, h)""").param(of(changes, ProjectChange::id))
                .param(of(changes, ProjectChange::project))
                .param(of(changes, ProjectChange::at)).param(of(changes, ProjectChange::by))
                .param(of(changes, ProjectChange::field))
                .param(of(changes, ProjectChange::before)).param(of(changes, ProjectChange::after))
                .param(of(changes, ProjectChange::evidence))
                .update();
    }

    @Override
    public List<ProjectChange> changesOf(UUID project) {
        return jdbc.sql("select * from project_change where project_id = ? order by id desc limit 500").param(project)
                .query((row, number) -> new ProjectChange(row.getObject("id", UUID.class), project,
                        row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("changed_by"),
                        row.getString("field"),
                        row.getString("before"), row.getString("after"), row.getObject("evidence_id", UUID.class)))
                .list();
    }

    @Override
    public int take(String series, int count) {
        return jdbc.sql("""
                insert into project_series as kept (series, last)
                select :series, coalesce(max(split_part(number, '-', 3)::integer), 0) + :count
                  from project where number ~ ('^' || :series || '-[0-9]{1,8}$')
                    on conflict (series) do update set last = greatest(kept.last, excluded.last - :count) + :count
                returning last""").param("series", series).param("count", count).query(Integer.class).single() - count + 1;
    }

    @Override
    public boolean none() {
        return !jdbc.sql("select exists (select from project)").query(Boolean.class).single();
    }

    private static String literal(String[] words) {
        return Stream.of(words).map(word -> '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static @Nullable Object longitude(@Nullable Position point) {
        return point == null ? null : point.longitude();
    }

    private static @Nullable Object latitude(@Nullable Position point) {
        return point == null ? null : point.latitude();
    }

    private record Placed(UUID project, int at, Step step) {
    }
}
