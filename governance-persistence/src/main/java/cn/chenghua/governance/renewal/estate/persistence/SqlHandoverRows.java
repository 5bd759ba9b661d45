package cn.chenghua.governance.renewal.estate.persistence;

import static cn.chenghua.governance.storage.Columns.of;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.renewal.estate.Handover;
import cn.chenghua.governance.renewal.estate.HandoverChange;
import cn.chenghua.governance.renewal.estate.HandoverRows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the hand-overs of a piece of a table at a time. */
@Repository
class SqlHandoverRows implements HandoverRows {

    private final JdbcClient jdbc;
    private final EntityManager entities;

    SqlHandoverRows(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    @Override
    public List<Handover> ofProjects(Collection<UUID> projects) {
        if (projects.isEmpty()) {
            return List.of();
        }
        var found = entities.createQuery("select h from Handover h where h.project in :projects", Handover.class)
                .setParameter("projects", projects).getResultList();
        found.forEach(entities::detach);
        return found;
    }

    @Override
    public void write(List<Handover> changed) {
        for (var handover : changed) {
            if (handover.version() == 0) {
                entities.persist(handover);
            } else {
                entities.merge(handover);
            }
        }
        entities.flush();
    }

    @Override
    public void settle() {
        entities.flush();
    }

    @Override
    public void record(List<HandoverChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into handover_change (id, project_id, at, position, changed_by, field, before, after, evidence_id)
                select a::uuid, b::uuid, c::timestamptz, d::integer, e, f, g, h, i::uuid
                  from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    as x(a, b, c, d, e, f, g, h, i)""").param(of(changes, HandoverChange::id))
                .param(of(changes, HandoverChange::project)).param(of(changes, HandoverChange::at))
                .param(of(changes, HandoverChange::position)).param(of(changes, HandoverChange::by))
                .param(of(changes, HandoverChange::field)).param(of(changes, HandoverChange::before))
                .param(of(changes, HandoverChange::after)).param(of(changes, HandoverChange::evidence)).update();
    }

    @Override
    public List<HandoverChange> changesOf(UUID project) {
        return jdbc.sql("select * from handover_change where project_id = ? order by at desc, position limit 300").param(project)
                .query((row, number) -> new HandoverChange(row.getObject("id", UUID.class), project,
                        row.getObject("at", OffsetDateTime.class).toInstant(), row.getInt("position"),
                        row.getString("changed_by"), row.getString("field"), row.getString("before"), row.getString("after"),
                        row.getObject("evidence_id", UUID.class)))
                .list();
    }

    @Override
    public List<Named> named(Collection<String> names) {
        return jdbc.sql("select id, number, name, unit_code from project where kind = 'estate' and name = any(?::text[])")
                .param(of(List.copyOf(names), name -> name))
                .query((row, number) -> new Named(row.getObject("id", UUID.class), row.getString("number"),
                        row.getString("name"), new UnitCode(row.getString("unit_code"))))
                .list();
    }
}
