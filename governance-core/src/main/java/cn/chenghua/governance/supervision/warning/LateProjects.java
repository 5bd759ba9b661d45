package cn.chenghua.governance.supervision.warning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.NamedUnits;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.supervision.SupervisedCase.Origin;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Projects with a planned day that has passed: the very ones the list of projects calls late. */
@Component
class LateProjects implements Warnings {

    private static final String KEY = "project:";
    private static final int COUNTED = 10_000;
    private final ProjectLines lines;
    private final ProjectRepository projects;
    private final NamedUnits units;

    LateProjects(ProjectLines lines, ProjectRepository projects, NamedUnits units) {
        this.lines = lines;
        this.projects = projects;
        this.units = units;
    }

    @Override
    public String name() {
        return "projects";
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public String path() {
        return "/projects?late=true";
    }

    @Override
    public Found find(Actor actor, LocalDate today, @Nullable String after, int limit) {
        var filter = new ProjectLines.Filter(actor.reads(), "", List.of(), List.of(), List.of(), null, today, null);
        var found = lines.list(filter, after == null ? "" : after, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new Found(shown.stream().map(line -> warning(line.id(), line.number(), line.name(), line.place(),
                line.responsible(), Objects.requireNonNull(line.dueOn()), today)).toList(), lines.count(filter, COUNTED),
                found.size() > limit ? shown.getLast().number() : null);
    }

    @Override
    public Optional<Warning> one(Actor actor, LocalDate today, String key) {
        return key.matches(KEY + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? projects.findById(UUID.fromString(key.substring(KEY.length())))
                        .filter(project -> actor.reads().covers(project.place(), project.responsible()))
                        .flatMap(project -> late(project, today))
                : Optional.empty();
    }

    private Optional<Warning> late(Project project, LocalDate today) {
        var due = project.dueOn();
        return due == null || !due.isBefore(today)
                ? Optional.empty()
                : Optional.of(warning(project.id(), project.number(), project.name(), project.place(), project.responsible(), due,
                        today));
    }

    private Warning warning(UUID id, String number, String name, UnitCode place, String responsible, LocalDate due,
            LocalDate today) {
        return new Warning(KEY + id, Origin.LAMP, number + " " + name, number + " " + name, id, null, place,
                units.of(responsible, place, today), responsible, due, "project",
                List.of(due, ChronoUnit.DAYS.between(due, today)), "/projects/" + id);
    }
}
