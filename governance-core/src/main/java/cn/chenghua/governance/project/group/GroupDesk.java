package cn.chenghua.governance.project.group;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectChange;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.ProjectRows;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, renames and dissolves groups, and puts projects into them; each change stands in the project's history. */
@Service
@Transactional
public class GroupDesk {

    /** The most projects that are put into a group at once. */
    public static final int MOST = 10_000;

    private final ProjectGroups groups;
    private final Memberships memberships;
    private final ProjectDesk projects;
    private final ProjectLines lines;
    private final ProjectRows rows;
    private final Clock clock;

    GroupDesk(ProjectGroups groups, Memberships memberships, ProjectDesk projects, ProjectLines lines, ProjectRows rows,
            Clock clock) {
        this.groups = groups;
        this.memberships = memberships;
        this.projects = projects;
        this.lines = lines;
        this.rows = rows;
        this.clock = clock;
    }

    /** A group of that name: the one that is there, or a new one. */
    public ProjectGroup open(Actor actor, String name) {
        actor.check(Right.EDIT_PROJECTS);
        var wanted = new ProjectGroup(Uuids.next(clock.instant()), name);
        return groups.findByName(wanted.name()).orElseGet(() -> groups.save(wanted));
    }

    public ProjectGroup rename(Actor actor, UUID id, long expected, String name) {
        actor.check(Right.EDIT_PROJECTS);
        var group = find(id);
        if (group.version() != expected) {
            throw new SavedInBetween("project.group.saved.between", expected, group.version());
        }
        var other = groups.findByName(new ProjectGroup(id, name).name());
        if (other.filter(found -> !found.id().equals(id)).isPresent()) {
            throw new NameTaken(name.strip());
        }
        group.rename(name);
        return groups.save(group);
    }

    /** Dissolves a group nothing sits in any more. */
    public void dissolve(Actor actor, UUID id) {
        actor.check(Right.EDIT_PROJECTS);
        var group = find(id);
        if (!memberships.empty(id)) {
            throw new NotEmpty(group.name());
        }
        groups.delete(group);
    }

    /** Puts one project into the group of that name, which is opened where there is none. */
    public ProjectGroup join(Actor actor, UUID project, String name) {
        var mine = mine(actor, project);
        var group = open(actor, name);
        write(actor, group, List.of(mine), clock.instant());
        return group;
    }

    /** Puts every project that passes the filter, and that the actor may edit, into the group; how many came in. */
    public int joinAll(Actor actor, UUID id, ProjectLines.Filter filter) {
        actor.check(Right.EDIT_PROJECTS);
        var group = find(id);
        var passed = lines.count(filter, MOST + 1);
        if (passed > MOST) {
            throw new TooMany(passed - 1);
        }
        var edits = actor.scope(Right.EDIT_PROJECTS);
        var found = new ArrayList<UUID>();
        lines.each(filter, line -> {
            if (edits.covers(line.place(), line.responsible())) {
                found.add(line.id());
            }
        });
        return write(actor, group, found, clock.instant());
    }

    public void leave(Actor actor, UUID id, UUID project) {
        var group = find(id);
        var mine = mine(actor, project);
        if (memberships.leave(id, mine)) {
            var now = clock.instant();
            rows.record(
                    List.of(new ProjectChange(Uuids.next(now), mine, now, actor.username(), "group", group.name(), "", null)));
        }
    }

    private int write(Actor actor, ProjectGroup group, List<UUID> found, Instant now) {
        var joined = memberships.join(group.id(), found, actor.username(), now);
        rows.record(joined.stream()
                .map(one -> new ProjectChange(Uuids.next(now), one, now, actor.username(), "group", "", group.name(), null))
                .toList());
        return joined.size();
    }

    private UUID mine(Actor actor, UUID id) {
        Project project = projects.read(actor, id);
        actor.check(Right.EDIT_PROJECTS, project.place(), project.responsible());
        return project.id();
    }

    private ProjectGroup find(UUID id) {
        return groups.findById(id).orElseThrow(() -> new UnknownGroup(id));
    }

    /** A group that is not there. */
    public static final class UnknownGroup extends Refusal {
        public UnknownGroup(Object id) {
            super("project.group.unknown", "group", id.toString());
        }
    }

    /** A name another group has. */
    public static final class NameTaken extends Refusal {
        NameTaken(String name) {
            super("project.group.taken", "name", name);
        }
    }

    /** A group in which projects sit. */
    public static final class NotEmpty extends Refusal {
        NotEmpty(String name) {
            super("project.group.filled", "group", name);
        }
    }

    /** More projects than are put into a group at once. */
    public static final class TooMany extends Refusal {
        TooMany(int most) {
            super("project.group.many", "group", most);
        }
    }
}
