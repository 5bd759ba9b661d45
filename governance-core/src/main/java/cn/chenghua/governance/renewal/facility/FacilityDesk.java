package cn.chenghua.governance.renewal.facility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectChange;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.project.ProjectRows;
import cn.chenghua.governance.project.UnknownProject;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers facilities, describes them, and closes and reopens what was in use; the stages of their projects follow. */
@Service
@Transactional
public class FacilityDesk {

    /** The kind of projects that are facilities, and the stages of one that is built and one that is in use. */
    public static final String KIND = "facility";
    static final String BUILT = "completed";
    public static final String IN_USE = "opened";
    private final ProjectDesk desk;
    private final ProjectRepository projects;
    private final ProjectRows history;
    private final FacilityRepository facilities;
    private final FacilityItems items;
    private final EvidenceRepository evidence;
    private final Clock clock;

    FacilityDesk(ProjectDesk desk, ProjectRepository projects, ProjectRows history, FacilityRepository facilities,
            FacilityItems items, EvidenceRepository evidence, Clock clock) {
        this.desk = desk;
        this.projects = projects;
        this.history = history;
        this.facilities = facilities;
        this.items = items;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** A facility within the actor's scope; a project of another kind is as unknown as a missing one. */
    @Transactional(readOnly = true)
    public Facility read(Actor actor, UUID id) {
        return of(facility(actor, id));
    }

    /** Registers a facility in the class of its item; a repeat of the same wish gives the one that is there. */
    public Project register(Actor actor, RegisterFacility wish) {
        var item = items.get(wish.item());
        var project = desk.register(actor, wish.project(item), Proof.note(""));
        if (facilities.findById(project.id()).isEmpty()) {
            var facility = new Facility(project.id());
            facility.describe(item, wish.site());
            facilities.save(facility);
        }
        return project;
    }

    /** Says anew what a facility is; an item of another class moves the project there, from today on. */
    public Facility describe(Actor actor, UUID id, long expected, String itemCode, Site site, Proof proof) {
        var project = held(actor, id);
        var facility = based(project, expected);
        var item = items.get(itemCode);
        var before = List.of(String.valueOf(facility.item()), text(facility.site()));
        facility.describe(item, site);
        record(actor, id, "item", before.getFirst(), itemCode);
        record(actor, id, "site", before.getLast(), text(site));
        var saved = facilities.save(facility);
        if (!item.classCode().equals(project.classCode())) {
            desk.reclassify(actor, id, project.version(), item.classCode(), project.phase(), today(), proof);
        }
        return saved;
    }

    /** Closes what was in use; it stays built, and is reported apart. Refused is a day before it opened. */
    public Facility close(Actor actor, UUID id, long expected, LocalDate day, Proof reason) {
        var project = held(actor, id);
        var facility = based(project, expected);
        var opened = day(project, IN_USE);
        if (opened == null) {
            throw FacilityRefused.neverOpened(day.toString());
        }
        var rests = reason.evidence(project.place(), project.responsible(), actor, clock.instant());
        facility.close(opened, day, reason.text().strip(), rests.id());
        evidence.addAll(List.of(rests));
        var saved = facilities.save(facility);
        desk.goBack(actor, id, project.version(), BUILT, day, reason);
        return saved;
    }

    public Facility reopen(Actor actor, UUID id, long expected, LocalDate day, Proof proof) {
        var project = held(actor, id);
        var facility = based(project, expected);
        facility.reopen(day);
        var saved = facilities.save(facility);
        desk.reach(actor, id, project.version(), IN_USE, day, proof);
        return saved;
    }

    private Facility based(Project project, long expected) {
        var facility = of(project);
        if (facility.version() != expected) {
            throw new SavedInBetween("renewal.saved.between", expected, facility.version());
        }
        return facility;
    }

    private Project held(Actor actor, UUID id) {
        facility(actor, id);
        var project = projects.findAndHoldById(id).orElseThrow();
        actor.check(Right.EDIT_PROJECTS, project.place(), project.responsible());
        return project;
    }

    private Project facility(Actor actor, UUID id) {
        var project = desk.read(actor, id);
        if (!project.kind().equals(KIND)) {
            throw new UnknownProject(id);
        }
        return project;
    }

    private Facility of(Project project) {
        return facilities.findById(project.id()).orElseGet(() -> new Facility(project.id()));
    }

    private void record(Actor actor, UUID id, String field, String before, String after) {
        var changes = new ArrayList<ProjectChange>();
        if (!Objects.equals(before, after)) {
            var now = clock.instant();
            changes.add(new ProjectChange(Uuids.next(now), id, now, actor.username(), field, before, after, null));
        }
        history.record(changes);
    }

    private static String text(Site site) {
        var capacity = site.capacity();
        return site.address() + (capacity == null ? "" : " " + capacity.toPlainString() + " " + site.capacityUnit());
    }

    private LocalDate today() {
        return clock.instant().atZone(Days.ZONE).toLocalDate();
    }

    /** The day of a stage of a project; null while it is ahead. */
    public static @Nullable LocalDate day(Project project, String stage) {
        for (var step : project.steps()) {
            if (step.stage().equals(stage)) {
                return step.actual();
            }
        }
        return null;
    }
}
