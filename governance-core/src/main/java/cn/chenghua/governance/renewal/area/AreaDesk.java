package cn.chenghua.governance.renewal.area;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.project.ProjectRepository;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps key areas and links projects to them; a project is linked to one area at most. */
@Service
@Transactional
public class AreaDesk {

    private final AreaRepository areas;
    private final ProjectRepository projects;
    private final Hierarchies hierarchies;
    private final Clock clock;

    AreaDesk(AreaRepository areas, ProjectRepository projects, Hierarchies hierarchies, Clock clock) {
        this.areas = areas;
        this.projects = projects;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RenewalArea read(Actor actor, UUID id) {
        return areas.findById(id).filter(area -> actor.reads().covers(area.place(), area.responsible()))
                .orElseThrow(() -> AreaRefused.unknown(id));
    }

    @Transactional(readOnly = true)
    public List<RenewalArea> all(Actor actor) {
        return areas.findAllByOrderById().stream().filter(area -> actor.reads().covers(area.place(), area.responsible()))
                .toList();
    }

    /** Registers an area; a repeat of the same wish gives the one that is there. */
    public RenewalArea register(Actor actor, @Nullable UUID id, UnitCode place, String name, String responsible,
            @Nullable Geometry outline, @Nullable UUID group) {
        hierarchies.current().get(place);
        actor.check(Right.EDIT_PROJECTS, place, responsible.strip());
        var wanted = new RenewalArea(id == null ? Uuids.next(clock.instant()) : id, place, name, responsible, outline, group);
        var there = areas.findById(wanted.id()).orElse(null);
        if (there != null) {
            if (!there.place().equals(place) || !there.name().equals(wanted.name())) {
                throw AreaRefused.exists(there.id());
            }
            return there;
        }
        return areas.save(wanted);
    }

    /** Says anew what it is called and where it lies; an outline that is not given stays. */
    public RenewalArea describe(Actor actor, UUID id, long expected, String name, String responsible, @Nullable Geometry outline,
            @Nullable UUID group) {
        return change(actor, id, expected, area -> {
            actor.check(Right.EDIT_PROJECTS, area.place(), responsible.strip());
            area.describe(name, responsible, outline, group);
        });
    }

    /** Links the project of that number; refused where another area has it. */
    public RenewalArea join(Actor actor, UUID id, long expected, String number) {
        var project = projects.findByNumber(number.strip())
                .filter(found -> actor.reads().covers(found.place(), found.responsible()))
                .orElseThrow(() -> AreaRefused.project(number));
        areas.findAllByOrderById().stream()
                .filter(other -> !other.id().equals(id) && other.projects().contains(project.id())).findFirst()
                .ifPresent(other -> {
                    throw AreaRefused.linked(number, other.name());
                });
        return change(actor, id, expected, area -> area.join(project.id()));
    }

    public RenewalArea leave(Actor actor, UUID id, long expected, UUID project) {
        return change(actor, id, expected, area -> area.leave(project));
    }

    private RenewalArea change(Actor actor, UUID id, long expected, Consumer<RenewalArea> verb) {
        var area = read(actor, id);
        actor.check(Right.EDIT_PROJECTS, area.place(), area.responsible());
        if (area.version() != expected) {
            throw new SavedInBetween("renewal.saved.between", expected, area.version());
        }
        verb.accept(area);
        return areas.save(area);
    }
}
