package cn.chenghua.governance.project.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Upload;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectChange;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectRows;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is known about a project beside its stages, for whoever may edit the project. */
@Service
@Transactional
public class DossierDesk {

    private final ProjectDesk projects;
    private final Dossiers dossiers;
    private final EvidenceRepository evidence;
    private final ProjectRows rows;
    private final Clock clock;

    DossierDesk(ProjectDesk projects, Dossiers dossiers, EvidenceRepository evidence, ProjectRows rows, Clock clock) {
        this.projects = projects;
        this.dossiers = dossiers;
        this.evidence = evidence;
        this.rows = rows;
        this.clock = clock;
    }

    /** Writes a note; a repeat under the same id changes nothing. */
    public ProjectNote raise(Actor actor, UUID project, UUID id, ProjectNote.Kind kind, String text, @Nullable LocalDate dueOn) {
        var about = mine(actor, project);
        var there = dossiers.note(id);
        if (there.isPresent()) {
            return there.filter(note -> note.projectId().equals(project)).orElseThrow(() -> new UnknownNote(id));
        }
        return dossiers.save(new ProjectNote(id, about.id(), kind, text, dueOn, actor.username(), clock.instant()));
    }

    public ProjectNote close(Actor actor, UUID project, UUID id, long expected, String how) {
        mine(actor, project);
        var note = dossiers.note(id).filter(found -> found.projectId().equals(project)).orElseThrow(() -> new UnknownNote(id));
        if (note.version() != expected) {
            throw new SavedInBetween("project.note.saved.between", expected, note.version());
        }
        note.close(how, actor.username(), clock.instant());
        return dossiers.save(note);
    }

    /** Keeps a photo or document. */
    public ProjectPiece file(Actor actor, UUID project, ProjectPiece.Phase phase, String title, @Nullable LocalDate takenOn,
            @Nullable Upload upload) {
        var about = mine(actor, project);
        var now = clock.instant();
        if (upload == null) {
            throw new NoFile();
        }
        if (takenOn != null && Days.within("takenOn", takenOn).isAfter(now.atZone(Days.ZONE).toLocalDate())) {
            throw new NotTakenYet(takenOn);
        }
        var rests = new Evidence(Uuids.next(now), Evidence.Kind.FILE, title.isBlank() ? upload.name() : title.strip(),
                about.place(), about.responsible(), actor.username(), now);
        evidence.addAll(List.of(rests));
        var file = upload.as(rests.id());
        evidence.attach(file, upload.content());
        var piece = new ProjectPiece(rests.id(), project, phase, rests.text(), takenOn, file, actor.username(), now);
        dossiers.add(piece);
        return piece;
    }

    public void contact(Actor actor, UUID project, String name) {
        mine(actor, project);
        var contact = dossiers.contact(project).orElseGet(() -> new ProjectContact(project));
        var before = contact.name();
        contact.name(name);
        if (!before.equals(contact.name())) {
            dossiers.save(contact);
            var now = clock.instant();
            rows.record(List.of(new ProjectChange(Uuids.next(now), project, now, actor.username(), "contact", before,
                    contact.name(), null)));
        }
    }

    private Project mine(Actor actor, UUID id) {
        var project = projects.read(actor, id);
        actor.check(Right.EDIT_PROJECTS, project.place(), project.responsible());
        return project;
    }

    /** A note that is not there, or is another project's. */
    public static final class UnknownNote extends Refusal {
        UnknownNote(UUID id) {
            super("project.note.unknown", "note", id.toString());
        }
    }

    /** A photo or document without its file. */
    public static final class NoFile extends Refusal {
        NoFile() {
            super("project.piece.file", "file");
        }
    }

    /** A photo of a day to come. */
    public static final class NotTakenYet extends Refusal {
        NotTakenYet(LocalDate day) {
            super("project.piece.day", "takenOn", day.toString());
        }
    }
}
