package cn.chenghua.governance.renewal.facility.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.FutureDay;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectIntake;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectRows;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.renewal.facility.Facility;
import cn.chenghua.governance.renewal.facility.FacilityDesk;
import cn.chenghua.governance.renewal.facility.FacilityItem;
import cn.chenghua.governance.renewal.facility.FacilityItems;
import cn.chenghua.governance.renewal.facility.FacilityRefused;
import cn.chenghua.governance.renewal.facility.FacilityRepository;
import cn.chenghua.governance.renewal.facility.Site;
import cn.chenghua.governance.renewal.facility.intake.FacilityIntake.Row;

import org.jspecify.annotations.Nullable;

/** Some hundreds of rows on their way in: judged one by one, then projects and facilities written, and what closed is closed. */
final class FacilityPiece {

    private final Actor actor;
    private final List<Row> piece;
    private final FacilityItems items;
    private final Instant now;
    private final Map<String, Project> byNumber = new HashMap<>();
    private final Map<UUID, Facility> kept = new HashMap<>();
    private final List<Tried> good = new ArrayList<>();

    FacilityPiece(Actor actor, List<Row> piece, FacilityItems items, Instant now) {
        this.actor = actor;
        this.piece = piece;
        this.items = items;
        this.now = now;
    }

    List<Outcome> judge(ProjectRows projects, ProjectIntake intake, FacilityRepository facilities, Map<String, Integer> seen) {
        var numbers = piece.stream().map(Row::project).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
        projects.ofNumbers(numbers).forEach(project -> byNumber.put(project.number(), project));
        var ids = byNumber.values().stream().map(Project::id).toList();
        (ids.isEmpty() ? List.<Facility>of() : facilities.findByProjectIn(ids)).forEach(one -> kept.put(one.project(), one));
        var outcomes = new HashMap<Integer, Outcome>();
        var tried = new ArrayList<Tried>();
        for (var row : piece) {
            try {
                tried.add(tried(row, seen));
            } catch (Refusal refusal) {
                outcomes.put(row.number(), new Outcome(row.number(), Fate.REFUSED, refusal));
            }
        }
        var wishes = tried.stream().map(one -> new ProjectIntake.Row(one.row.number(), one.wish)).toList();
        var judged = intake.judge(actor, wishes, new ProjectIntake.Seen());
        for (int i = 0; i < judged.size(); i++) {
            var outcome = judged.get(i);
            if (outcome.refusal() == null) {
                good.add(tried.get(i));
            }
            outcomes.put(outcome.row(), outcome.fate() == Fate.UNCHANGED && tried.get(i).changed()
                    ? new Outcome(outcome.row(), Fate.CHANGED, null)
                    : outcome);
        }
        return piece.stream().map(row -> Objects.requireNonNull(outcomes.get(row.number()))).toList();
    }

    private Tried tried(Row row, Map<String, Integer> seen) {
        var first = seen.putIfAbsent(row.place() + " " + row.name(), row.number());
        if (first != null) {
            throw FacilityRefused.twice(row.name(), first);
        }
        var number = row.project();
        var project = number == null ? null : byNumber.get(number);
        if (project != null && !project.kind().equals(FacilityDesk.KIND)) {
            throw FacilityRefused.number(String.valueOf(number));
        }
        var id = project == null ? Uuids.next(now) : project.id();
        var facility = kept.getOrDefault(id, new Facility(id));
        var item = row.item() == null ? null : items.get(row.item());
        var actual = new LinkedHashMap<>(row.actual());
        var closed = closing(row, project, facility, actual);
        var wish = new RegisterProject(id, number, row.name(), FacilityDesk.KIND, row.place(), row.point(), row.responsible(),
                null, item == null ? null : item.classCode(), null, Measures.NONE, row.planned(), actual, row.evidence());
        return new Tried(row, facility, item, facility.site().with(row.site()), closed, wish);
    }

    /** The day a row closes the facility on; null where it says nothing, or what stands. */
    private @Nullable LocalDate closing(Row row, @Nullable Project project, Facility facility, Map<String, LocalDate> actual) {
        var closed = row.closed();
        var said = row.actual().get(FacilityDesk.IN_USE);
        var stands = facility.closings().isEmpty() ? null : facility.closings().getLast();
        if (stands != null && facility.closedOn() != null && stands.openedOn().equals(said)) {
            actual.remove(FacilityDesk.IN_USE);
        }
        if (closed == null || stands != null && closed.equals(stands.closedOn())) {
            return null;
        }
        var opened = said != null || project == null ? said : FacilityDesk.day(project, FacilityDesk.IN_USE);
        if (opened == null) {
            throw FacilityRefused.neverOpened(closed.toString());
        }
        if (closed.isBefore(opened)) {
            throw FacilityRefused.closedBeforeOpened(closed, opened);
        }
        var today = now.atZone(Days.ZONE).toLocalDate();
        if (Days.within("closed", closed).isAfter(today)) {
            throw new FutureDay(closed, today);
        }
        return closed;
    }

    void write(ProjectIntake intake, FacilityRepository facilities, FacilityDesk desk) {
        var wishes = good.stream().map(one -> new ProjectIntake.Row(one.row.number(), one.wish)).toList();
        intake.take(actor, List.of(wishes).iterator(), false, _ -> {
        });
        for (var one : good) {
            var facility = facilities.findById(one.facility.project()).orElse(one.facility);
            if (one.described()) {
                facility.describe(one.as(items), one.site);
                facility = facilities.save(facility);
            }
            var closed = one.closed;
            if (closed != null) {
                facility = facilities.findByProjectIn(List.of(facility.project())).getFirst();
                desk.close(actor, facility.project(), facility.version(), closed,
                        Proof.of(one.row.reason().isBlank() ? one.row.evidence() : one.row.reason(), null));
            }
        }
    }

    /** A row with what it would make of its facility. */
    private record Tried(Row row, Facility facility, @Nullable FacilityItem item, Site site, @Nullable LocalDate closed,
            RegisterProject wish) {

        boolean changed() {
            return described() || closed != null;
        }

        boolean described() {
            return item != null && !item.code().equals(facility.item()) || !site.equals(facility.site());
        }

        @Nullable
        FacilityItem as(FacilityItems items) {
            var stands = facility.item();
            return item != null ? item : stands == null ? null : items.get(stands);
        }
    }
}
