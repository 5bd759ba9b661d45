package cn.chenghua.governance.communityservice.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectChange;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.project.ProjectRows;
import cn.chenghua.governance.project.Step;
import cn.chenghua.governance.project.UnknownProject;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The projects of one kind that records of services stand beside; those of another kind are as unknown as missing ones. */
@Component
public class ServiceProjects {

    private static final int MOST = 20_000;
    private final ProjectDesk desk;
    private final ProjectRepository projects;
    private final ProjectRows history;
    private final ProjectLines lines;
    private final Clock clock;

    ServiceProjects(ProjectDesk desk, ProjectRepository projects, ProjectRows history, ProjectLines lines, Clock clock) {
        this.desk = desk;
        this.projects = projects;
        this.history = history;
        this.lines = lines;
        this.clock = clock;
    }

    public Project read(Actor actor, String kind, UUID id) {
        var project = desk.read(actor, id);
        if (!project.kind().equals(kind)) {
            throw new UnknownProject(id);
        }
        return project;
    }

    /** Whether the actor sees a project of that kind under the id. */
    public boolean seen(Actor actor, String kind, UUID id) {
        return projects.findById(id).filter(project -> project.kind().equals(kind))
                .filter(project -> actor.reads().covers(project.place(), project.responsible())).isPresent();
    }

    /** The project, held until the end of the transaction, for somebody who may change it. */
    public Project held(Actor actor, String kind, UUID id) {
        read(actor, kind, id);
        var project = projects.findAndHoldById(id).orElseThrow();
        actor.check(Right.EDIT_PROJECTS, project.place(), project.responsible());
        return project;
    }

    /** The project of that number; refused where there is none of the kind that the actor sees. */
    public Project numbered(Actor actor, String kind, String field, String number) {
        var found = find(actor, kind, number);
        if (found == null) {
            throw RecordRefused.number(field, number);
        }
        return found;
    }

    /** The project of that number; null where there is none of the kind that the actor sees. */
    public @Nullable Project find(Actor actor, String kind, String number) {
        return projects.findByNumber(number.strip()).filter(project -> project.kind().equals(kind))
                .filter(project -> actor.reads().covers(project.place(), project.responsible())).orElse(null);
    }

    /** The project of that number, of whatever kind; refused where there is none that the actor sees. */
    public UUID any(Actor actor, String field, String number) {
        return projects.findByNumber(number.strip())
                .filter(project -> actor.reads().covers(project.place(), project.responsible())).map(Project::id)
                .orElseThrow(() -> RecordRefused.number(field, number));
    }

    public List<ProjectLines.Line> all(Actor actor, String kind) {
        return lines.list(new ProjectLines.Filter(actor.reads(), "", List.of(kind), List.of(), List.of(), null, null, null), "",
                MOST);
    }

    /** Where those lie that stand at a stage. */
    public List<UnitCode> places(Actor actor, String kind, String stage) {
        return all(actor, kind).stream().filter(line -> stage.equals(line.stage())).map(ProjectLines.Line::place).toList();
    }

    /** Writes down what changed of the record beside a project. */
    public void record(Actor actor, UUID project, String field, String before, String after) {
        if (!before.equals(after)) {
            var now = clock.instant();
            history.record(
                    List.of(new ProjectChange(Uuids.next(now), project, now, actor.username(), field, before, after, null)));
        }
    }

    /** The day of a stage; null while it is ahead. */
    public static @Nullable LocalDate day(List<Step> steps, String stage) {
        for (var step : steps) {
            if (step.stage().equals(stage)) {
                return step.actual();
            }
        }
        return null;
    }
}
