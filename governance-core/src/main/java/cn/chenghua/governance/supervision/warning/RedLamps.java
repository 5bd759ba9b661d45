package cn.chenghua.governance.supervision.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.NamedUnits;
import cn.chenghua.governance.milestone.lamp.Colour;
import cn.chenghua.governance.milestone.lamp.Lamps;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.supervision.SupervisedCase.Origin;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Projects whose lamp is red; one that is late as well has the same key, so one case answers both. */
@Component
class RedLamps implements Warnings {

    private static final String KEY = "project:";
    private static final int COUNTED = 10_000;
    private static final int PIECE = 500;
    private final Lamps lamps;
    private final ProjectRepository projects;
    private final NamedUnits units;

    RedLamps(Lamps lamps, ProjectRepository projects, NamedUnits units) {
        this.lamps = lamps;
        this.projects = projects;
        this.units = units;
    }

    @Override
    public String name() {
        return "lamps";
    }

    @Override
    public int position() {
        return 40;
    }

    @Override
    public String path() {
        return "/milestones?lamp=red";
    }

    @Override
    public Found find(Actor actor, LocalDate today, @Nullable String after, int limit) {
        var filter = ProjectLines.Filter.all(actor.reads());
        var page = lamps.page(filter, Colour.RED, after == null ? "" : after, limit, today);
        return new Found(page.projects().stream().map(lit -> warning(lit, today)).toList(), count(filter, today), page.next());
    }

    private int count(ProjectLines.Filter filter, LocalDate today) {
        var count = 0;
        for (var after = ""; after != null && count < COUNTED;) {
            var page = lamps.page(filter, Colour.RED, after, PIECE, today);
            count += page.projects().size();
            after = page.next();
        }
        return Math.min(count, COUNTED);
    }

    @Override
    public Optional<Warning> one(Actor actor, LocalDate today, String key) {
        return key.matches(KEY + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? projects.findById(UUID.fromString(key.substring(KEY.length())))
                        .filter(project -> actor.reads().covers(project.place(), project.responsible())).map(Project::id)
                        .flatMap(id -> lamps.of(List.of(id), today).values().stream()
                                .filter(lit -> lit.lamp().colour() == Colour.RED).findFirst())
                        .map(lit -> warning(lit, today))
                : Optional.empty();
    }

    private Warning warning(Lamps.Lit lit, LocalDate today) {
        var line = lit.line();
        var name = line.number() + " " + line.name();
        return new Warning(KEY + line.project(), Origin.LAMP, name, name, line.project(), null, line.place(),
                units.of(line.responsible(), line.place(), today), line.responsible(), null, "lamp",
                List.of(lit.lamp().reasons().size()), "/projects/" + line.project());
    }
}
