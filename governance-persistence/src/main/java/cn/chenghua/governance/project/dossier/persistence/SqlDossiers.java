package cn.chenghua.governance.project.dossier.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.project.dossier.Dossiers;
import cn.chenghua.governance.project.dossier.ProjectContact;
import cn.chenghua.governance.project.dossier.ProjectNote;
import cn.chenghua.governance.project.dossier.ProjectPiece;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps notes and contacts as records, photos beside their evidence. */
@Repository
class SqlDossiers implements Dossiers {

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Trail trail;

    SqlDossiers(EntityManager entities, JdbcClient jdbc, Trail trail) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public ProjectNote save(ProjectNote note) {
        return entities.merge(note);
    }

    @Override
    public Optional<ProjectNote> note(UUID id) {
        return Optional.ofNullable(entities.find(ProjectNote.class, id));
    }

    @Override
    public List<ProjectNote> notes(UUID project) {
        return entities.createQuery("""
                select n from ProjectNote n where n.projectId = :project
                 order by case when n.closedAt is null and n.kind <> REMARK then 0 else 1 end, n.raisedAt desc""",
                ProjectNote.class).setParameter("project", project).setMaxResults(200).getResultList();
    }

    @Override
    public ProjectContact save(ProjectContact contact) {
        return entities.merge(contact);
    }

    @Override
    public Optional<ProjectContact> contact(UUID project) {
        return Optional.ofNullable(entities.find(ProjectContact.class, project));
    }

    @Override
    public void add(ProjectPiece piece) {
        jdbc.sql(
                "insert into project_piece (evidence_id, project_id, phase, taken_on, added_by, added_at) values (?, ?, ?, ?, ?, ?)")
                .param(piece.evidence()).param(piece.project()).param(piece.phase().name()).param(piece.takenOn())
                .param(piece.by()).param(piece.at().atOffset(ZoneOffset.UTC)).update();
        trail.note(Note.created(Subject.of("project_piece", piece.evidence()),
                java.util.Map.of("project", piece.project().toString(), "phase", piece.phase().name(), "title", piece.title())));
    }

    @Override
    public List<ProjectPiece> pieces(UUID project) {
        return jdbc
                .sql("""
                        select p.*, e.text, f.name, f.media_type, f.size, f.sha256
                          from project_piece p join evidence e on e.id = p.evidence_id join evidence_file f on f.evidence_id = p.evidence_id
                         where p.project_id = ? order by array_position(array['BEFORE', 'DURING', 'AFTER', 'DOCUMENT'], p.phase), p.evidence_id
                         limit 500""")
                .param(project).query(SqlDossiers::piece).list();
    }

    private static ProjectPiece piece(ResultSet row, int number) throws SQLException {
        var evidence = row.getObject("evidence_id", UUID.class);
        return new ProjectPiece(evidence, row.getObject("project_id", UUID.class),
                ProjectPiece.Phase.valueOf(row.getString("phase")), row.getString("text"),
                row.getObject("taken_on", LocalDate.class),
                new Evidence.File(evidence, row.getString("name"), row.getString("media_type"), row.getLong("size"),
                        row.getString("sha256")),
                row.getString("added_by"), row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
