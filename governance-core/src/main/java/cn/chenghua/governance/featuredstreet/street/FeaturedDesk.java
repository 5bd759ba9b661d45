package cn.chenghua.governance.featuredstreet.street;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectRepository;

import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where featured streets are read, described and drawn; whoever edits the project may. */
@Service
@Transactional
public class FeaturedDesk {

    private final ProjectRepository projects;
    private final FeaturedStreets streets;
    private final EvidenceRepository evidence;
    private final Trail trail;
    private final Clock clock;

    FeaturedDesk(ProjectRepository projects, FeaturedStreets streets, EvidenceRepository evidence, Trail trail, Clock clock) {
        this.projects = projects;
        this.streets = streets;
        this.evidence = evidence;
        this.trail = trail;
        this.clock = clock;
    }

    /** A featured street within the actor's scope; a foreign one is as unknown as a missing one. */
    @Transactional(readOnly = true)
    public Featured read(Actor actor, UUID id) {
        return seen(actor, id, projects.findById(id));
    }

    /** The street with its row held until the end of the transaction, for a change based on a version of it. */
    public Featured hold(Actor actor, UUID id, long expected) {
        var street = hold(actor, id);
        if (street.version() != expected) {
            throw new SavedInBetween("featured.saved.between", expected, street.version());
        }
        return street;
    }

    /** The same for what is added whatever was added before, such as a sheet of an evaluation. */
    public Featured hold(Actor actor, UUID id) {
        var street = seen(actor, id, projects.findAndHoldById(id));
        actor.check(Right.EDIT_PROJECTS, street.project().place(), street.project().responsible());
        return street;
    }

    private Featured seen(Actor actor, UUID id, Optional<Project> found) {
        return found.filter(project -> project.kind().equals(Featured.KIND))
                .filter(project -> actor.reads().covers(project.place(), project.responsible()))
                .map(project -> new Featured(project, streets.findById(id).orElseGet(() -> new FeaturedStreet(id))))
                .orElseThrow(() -> FeaturedRefused.unknown(id));
    }

    /** Describes a street; a field that changes rests on something new, one that stays keeps what it rests on. */
    public Featured describe(Actor actor, UUID id, long expected, DescribeStreet wish) {
        var street = hold(actor, id, expected);
        var project = street.project();
        var before = street.detail().profile();
        var now = clock.instant();
        var traits = new EnumMap<Trait, Profile.Stated>(Trait.class);
        for (var trait : Trait.values()) {
            traits.put(trait, wish.stated(trait, before.of(trait),
                    proof -> evidence.keep(proof, project.place(), project.responsible(), actor, now).id()));
        }
        var after = new Profile(wish.mainClass() == null ? before.mainClass() : wish.mainClass(), traits);
        if (after.equals(before)) {
            return street;
        }
        street.detail().describe(after);
        note(street, "profile", after.mainClass() + " " + traits.values().stream().map(Profile.Stated::text).toList());
        return new Featured(project, streets.save(street.detail()));
    }

    public Featured draw(Actor actor, UUID id, long expected, Geometry shape) {
        var street = hold(actor, id, expected);
        street.detail().draw(shape);
        note(street, "shape", shape.getGeometryType());
        return new Featured(street.project(), streets.save(street.detail()));
    }

    private void note(Featured street, String field, String value) {
        trail.note(Note.of(Act.CHANGE, new Subject(Project.RECORD_KIND, street.id().toString(), street.project().place().value()))
                .with(List.of(new Change(field, null, value))));
    }
}
