package cn.chenghua.governance.renewal.intake;

import java.util.HashSet;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.project.group.ProjectGroup;
import cn.chenghua.governance.project.group.ProjectGroups;
import cn.chenghua.governance.project.intake.RowWork;
import cn.chenghua.governance.renewal.area.AreaDesk;
import cn.chenghua.governance.renewal.area.AreaRefused;
import cn.chenghua.governance.renewal.area.RenewalArea;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes key areas in with the projects linked to them; a project that a filled cell leaves out is linked no more. */
@Component
public class AreaRows implements RowWork<AreaRow> {

    private final AreaDesk desk;
    private final ProjectRepository projects;
    private final ProjectGroups groups;

    AreaRows(AreaDesk desk, ProjectRepository projects, ProjectGroups groups) {
        this.desk = desk;
        this.projects = projects;
        this.groups = groups;
    }

    @Override
    public Fate take(Actor actor, AreaRow row) {
        var group = group(row.group());
        var there = find(actor, row);
        if (there != null) {
            var described = describe(actor, there, row, group);
            return link(actor, there.id(), row) || described ? Fate.CHANGED : Fate.UNCHANGED;
        }
        var place = row.place();
        if (place == null) {
            throw AreaRefused.place(row.name());
        }
        var responsible = Objects.requireNonNullElse(row.responsible(), "");
        link(actor, desk.register(actor, null, place, row.name(), responsible, row.outline(), group).id(), row);
        return Fate.NEW;
    }

    private @Nullable UUID group(@Nullable String name) {
        return name == null
                ? null
                : groups.findByName(name).map(ProjectGroup::id).orElseThrow(() -> AreaRefused.group(name));
    }

    private @Nullable RenewalArea find(Actor actor, AreaRow row) {
        var found = desk.all(actor).stream().filter(area -> area.name().equals(row.name())
                && (row.place() == null || area.place().equals(row.place()))).toList();
        if (found.size() > 1) {
            throw AreaRefused.several(row.name());
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    private boolean describe(Actor actor, RenewalArea area, AreaRow row, @Nullable UUID group) {
        var responsible = Objects.requireNonNullElse(row.responsible(), area.responsible());
        var belongs = group == null ? area.group() : group;
        var drawn = area.outline();
        var said = row.outline();
        var outline = said == null || drawn != null && said.equalsExact(drawn) ? null : said;
        if (outline == null && responsible.equals(area.responsible()) && Objects.equals(belongs, area.group())) {
            return false;
        }
        desk.describe(actor, area.id(), area.version(), area.name(), responsible, outline, belongs);
        return true;
    }

    private boolean link(Actor actor, UUID id, AreaRow row) {
        if (row.projects().isEmpty()) {
            return false;
        }
        var missing = new HashSet<>(row.projects());
        var changed = false;
        for (var project : desk.read(actor, id).projects()) {
            var seen = projects.findById(project).filter(one -> actor.reads().covers(one.place(), one.responsible()))
                    .map(Project::number).orElse(null);
            if (seen != null && !missing.remove(seen)) {
                desk.leave(actor, id, version(actor, id), project);
                changed = true;
            }
        }
        missing.forEach(number -> desk.join(actor, id, version(actor, id), number));
        return changed || !missing.isEmpty();
    }

    /** Asked for by a query before each link, so that the version is the one that was written. */
    private long version(Actor actor, UUID id) {
        return desk.all(actor).stream().filter(area -> area.id().equals(id)).mapToLong(RenewalArea::version).findFirst()
                .orElse(0);
    }
}
