package cn.chenghua.governance.renewal.circle.scenario;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.network.NetworkRules;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps scenarios; whoever may edit projects in a unit may think of its facilities. */
@Service
@Transactional
public class ScenarioDesk {

    private static final String SUBJECT = "circle_scenario";
    private final ScenarioRepository scenarios;
    private final Hierarchies hierarchies;
    private final NetworkRules area;
    private final Trail trail;
    private final Clock clock;

    ScenarioDesk(ScenarioRepository scenarios, Hierarchies hierarchies, NetworkRules area, Trail trail, Clock clock) {
        this.scenarios = scenarios;
        this.hierarchies = hierarchies;
        this.area = area;
        this.trail = trail;
        this.clock = clock;
    }

    /** A scenario the actor may see; a foreign one is as unknown as a missing one. */
    @Transactional(readOnly = true)
    public Scenario read(Actor actor, UUID id) {
        return scenarios.findById(id).filter(found -> actor.reads().covers(found.place()))
                .orElseThrow(() -> ScenarioRefused.unknown(id));
    }

    /** Makes a scenario under a client's id; the same again gives back what was made. */
    public Scenario make(Actor actor, @Nullable UUID wished, String name, UnitCode place, List<SiteChange> changes) {
        hierarchies.current().get(place);
        actor.check(Right.EDIT_PROJECTS, place);
        check(changes);
        var id = wished == null ? Uuids.next(clock.instant()) : wished;
        var known = scenarios.findById(id).orElse(null);
        if (known != null) {
            if (!known.says(name, place, changes)) {
                throw ScenarioRefused.other(id);
            }
            return known;
        }
        var scenario = new Scenario(id, name, place, actor.displayName(), clock.instant());
        scenario.plan(changes);
        trail.note(Note.created(Subject.of(SUBJECT, id), Map.of("name", scenario.name(), "place", place.value(), "changes",
                String.valueOf(changes.size()))));
        return scenarios.save(scenario);
    }

    /** Gives a scenario another name and other changes. */
    public Scenario plan(Actor actor, UUID id, long expected, String name, List<SiteChange> changes) {
        var scenario = read(actor, id);
        actor.check(Right.EDIT_PROJECTS, scenario.place());
        if (scenario.version() != expected) {
            throw new SavedInBetween("circle.scenario.saved.between", expected, scenario.version());
        }
        check(changes);
        var before = text(scenario);
        scenario.rename(name);
        scenario.plan(changes);
        if (!before.equals(text(scenario))) {
            trail.note(Note.of(Act.CHANGE, Subject.of(SUBJECT, id)).with(List.of(new Change("plan", before, text(scenario)))));
        }
        return scenarios.save(scenario);
    }

    private void check(List<SiteChange> changes) {
        for (var change : changes) {
            var east = change.longitude();
            var north = change.latitude();
            if (east != null && north != null && !area.box().contains(east, north)) {
                throw ScenarioRefused.outside(east, north);
            }
        }
    }

    private static String text(Scenario scenario) {
        return scenario.name() + ": " + String.join("; ", scenario.changes().stream()
                .map(change -> change.verb() + " " + change.name() + " " + change.longitude() + " " + change.latitude())
                .toList());
    }
}
