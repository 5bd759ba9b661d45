package cn.chenghua.governance.backstreet.street;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.backstreet.line.StreetLine;
import cn.chenghua.governance.backstreet.line.StreetLines;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectRepository;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where back streets are read, described and drawn; whoever edits the project may. */
@Service
@Transactional
public class StreetDesk {

    private final ProjectRepository projects;
    private final BackStreetRepository streets;
    private final StreetLines lines;
    private final Trail trail;
    private final Clock clock;

    StreetDesk(ProjectRepository projects, BackStreetRepository streets, StreetLines lines, Trail trail, Clock clock) {
        this.projects = projects;
        this.streets = streets;
        this.lines = lines;
        this.trail = trail;
        this.clock = clock;
    }

    /** A back street within the actor's scope; a foreign one is as unknown as a missing one. */
    @Transactional(readOnly = true)
    public Street read(Actor actor, UUID id) {
        return seen(actor, id, projects.findById(id));
    }

    /** The street with its row held until the end of the transaction, for a change based on a version of it. */
    public Street hold(Actor actor, UUID id, long expected) {
        var street = seen(actor, id, projects.findAndHoldById(id));
        actor.check(Right.EDIT_PROJECTS, street.project().place(), street.project().responsible());
        if (street.version() != expected) {
            throw new SavedInBetween("backstreet.saved.between", expected, street.version());
        }
        return street;
    }

    private Street seen(Actor actor, UUID id, Optional<Project> found) {
        return found.filter(project -> project.kind().equals(Street.KIND))
                .filter(project -> actor.reads().covers(project.place(), project.responsible()))
                .map(project -> new Street(project, streets.findById(id).orElseGet(() -> new BackStreet(id))))
                .orElseThrow(() -> StreetRefused.unknown(id));
    }

    /** Describes a street; an acceptance that stands keeps the depth it was made by. */
    public Street describe(Actor actor, UUID id, long expected, StreetFacts facts) {
        var street = hold(actor, id, expected);
        var before = texts(street.detail().facts());
        street.detail().describe(facts);
        note(street.project(), before, texts(facts));
        return new Street(street.project(), streets.save(street.detail()));
    }

    public Street draw(Actor actor, UUID id, long expected, StreetLine line) {
        var street = hold(actor, id, expected);
        var before = lines.find(id).map(old -> old.metres().toPlainString()).orElse("");
        lines.put(line, actor.username(), clock.instant());
        street.detail().changed();
        note(street.project(), Map.of("line", before), Map.of("line", line.metres().toPlainString()));
        return new Street(street.project(), streets.save(street.detail()));
    }

    private void note(Project project, Map<String, String> before, Map<String, String> after) {
        var changes = after.entrySet().stream().filter(field -> !field.getValue().equals(before.get(field.getKey())))
                .map(field -> new Change(field.getKey(), before.get(field.getKey()), field.getValue())).toList();
        if (!changes.isEmpty()) {
            trail.note(Note.of(Act.CHANGE, new Subject(Project.RECORD_KIND, project.id().toString(), project.place().value()))
                    .with(changes));
        }
    }

    private static Map<String, String> texts(StreetFacts facts) {
        var depth = facts.depth();
        return Map.of("roadClass", facts.roadClass(), "depth", depth == null ? "" : depth.name(), "contractors",
                facts.contractors(), "works", facts.works());
    }
}
