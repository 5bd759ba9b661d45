package cn.chenghua.governance.milestone.persistence;

import static cn.chenghua.governance.storage.Columns.of;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.milestone.MilestoneChange;
import cn.chenghua.governance.milestone.MilestoneRows;
import cn.chenghua.governance.milestone.Milestones;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the milestones of a piece of a table at a time; what was written is let go, so that memory stays flat. */
@Repository
class SqlMilestoneRows implements MilestoneRows {

    private final JdbcClient jdbc;
    private final EntityManager entities;

    SqlMilestoneRows(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    @Override
    public List<Milestones> ofProjects(Collection<UUID> projects) {
        if (projects.isEmpty()) {
            return List.of();
        }
        var found = entities
                .createQuery("select m from Milestones m left join fetch m.milestones where m.project in :projects",
                        Milestones.class)
                .setParameter("projects", projects).getResultList();
        found.forEach(entities::detach);
        return found;
    }

    @Override
    public void write(List<Milestones> changed) {
        for (var milestones : changed) {
            if (milestones.version() == 0) {
                entities.persist(milestones);
            } else {
                entities.merge(milestones);
            }
        }
        entities.flush();
        entities.clear();
    }

    @Override
    public void settle() {
        entities.flush();
    }

    @Override
    public void record(List<MilestoneChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        jdbc.sql(
                """
                        insert into milestone_change (id, project_id, milestone_id, name, at, changed_by, field, before, after, evidence_id)
                        select a::uuid, b::uuid, c::uuid, d, e::timestamptz, f, g, h, i, j::uuid
                          from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                      ?::text[]) as x(a, b, c, d, e, f, g, h, i, j)""")
                .param(of(changes, MilestoneChange::id)).param(of(changes, MilestoneChange::project))
                .param(of(changes, MilestoneChange::milestone)).param(of(changes, MilestoneChange::name))
                .param(of(changes, MilestoneChange::at)).param(of(changes, MilestoneChange::by))
                .param(of(changes, MilestoneChange::field)).param(of(changes, MilestoneChange::before))
                .param(of(changes, MilestoneChange::after)).param(of(changes, MilestoneChange::evidence)).update();
    }

    @Override
    public List<MilestoneChange> changesOf(UUID project) {
        return jdbc.sql("select * from milestone_change where project_id = ? order by id desc limit 200").param(project)
                .query((row, number) -> new MilestoneChange(row.getObject("id", UUID.class), project,
                        row.getObject("milestone_id", UUID.class), row.getString("name"),
                        row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("changed_by"),
                        row.getString("field"), row.getString("before"), row.getString("after"),
                        row.getObject("evidence_id", UUID.class)))
                .list();
    }
}
