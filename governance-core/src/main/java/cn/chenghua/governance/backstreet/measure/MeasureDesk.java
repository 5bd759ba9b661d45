package cn.chenghua.governance.backstreet.measure;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectRepository;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where measures are registered and changed, and the texts of the policy's clauses put in. */
@Service
@Transactional
public class MeasureDesk {

    private final MeasureBook book;
    private final ProjectRepository projects;
    private final Hierarchies hierarchies;
    private final Trail trail;

    MeasureDesk(MeasureBook book, ProjectRepository projects, Hierarchies hierarchies, Trail trail) {
        this.book = book;
        this.projects = projects;
        this.hierarchies = hierarchies;
        this.trail = trail;
    }

    /** A measure within the actor's scope; a foreign one is as unknown as a missing one. */
    @Transactional(readOnly = true)
    public StreetMeasure read(Actor actor, UUID id) {
        return book.find(id).filter(measure -> actor.reads().covers(measure.place(), measure.responsible()))
                .orElseThrow(() -> MeasureRefused.unknown(id));
    }

    /** The projects of these numbers, each within the actor's scope. */
    @Transactional(readOnly = true)
    public Set<UUID> projects(Actor actor, Collection<String> numbers) {
        var found = new LinkedHashSet<UUID>();
        for (var number : numbers) {
            found.add(projects.findByNumber(number.strip())
                    .filter(project -> actor.reads().covers(project.place(), project.responsible())).map(Project::id)
                    .orElseThrow(() -> MeasureRefused.project(number)));
        }
        return found;
    }

    /** The projects of a measure that the actor sees, with their numbers. */
    @Transactional(readOnly = true)
    public Map<UUID, String> seen(Actor actor, StreetMeasure measure) {
        return measure.projects().stream().map(projects::findById).flatMap(Optional::stream)
                .filter(project -> actor.reads().covers(project.place(), project.responsible()))
                .collect(Collectors.toMap(Project::id, Project::number));
    }

    /** Registers a measure; a repeat of the same gives the one that is there. */
    public StreetMeasure register(Actor actor, StreetMeasure wish) {
        check(actor, wish);
        var there = book.find(wish.id());
        if (there.isPresent()) {
            return there.filter(measure -> measure.at(0).equals(wish.at(0)))
                    .orElseThrow(() -> MeasureRefused.exists(wish.id()));
        }
        linked(actor, wish, Set.of());
        book.save(wish.at(0));
        trail.note(Note.created(subject(wish), Map.of("name", wish.name(), "sort", wish.sort().name())));
        return read(actor, wish.id());
    }

    /** Changes a measure; {@code wish} bears the version it was made from. */
    public StreetMeasure change(Actor actor, StreetMeasure wish) {
        var there = read(actor, wish.id());
        check(actor, there);
        check(actor, wish);
        linked(actor, wish, there.projects());
        if (there.version() != wish.version() || !book.save(wish)) {
            throw new SavedInBetween("backstreet.saved.between", wish.version(), there.version());
        }
        trail.note(Note.of(Act.CHANGE, subject(wish))
                .with(List.of(new Change("measure", there.at(0).toString(), wish.at(0).toString()))));
        return read(actor, wish.id());
    }

    /** Passes where the actor sees each project that is newly linked. */
    private void linked(Actor actor, StreetMeasure wish, Set<UUID> already) {
        for (var id : wish.projects()) {
            var seen = projects.findById(id).filter(project -> actor.reads().covers(project.place(), project.responsible()));
            if (seen.isEmpty() && !already.contains(id)) {
                throw MeasureRefused.project(id.toString());
            }
        }
    }

    private void check(Actor actor, StreetMeasure measure) {
        hierarchies.current().get(measure.place());
        actor.check(Right.EDIT_PROJECTS, measure.place(), measure.responsible());
    }

    /** Puts the text of a clause in. */
    public void word(Actor actor, PolicyClause clause) {
        actor.check(Right.SET_STANDARDS, hierarchies.current().district().code());
        if (!book.save(clause)) {
            throw new SavedInBetween("backstreet.saved.between", clause.version(), clause.version() + 1);
        }
        trail.note(Note.of(Act.CHANGE, Subject.of("policy_clause", clause.number()))
                .with(List.of(new Change("text", null, clause.title()))));
    }

    private static Subject subject(StreetMeasure measure) {
        return new Subject("street_measure", measure.id().toString(), measure.place().value());
    }
}
