package cn.chenghua.governance.backstreet.green.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.green.GreenLevel;
import cn.chenghua.governance.backstreet.green.GreenLines;
import cn.chenghua.governance.project.ProjectKind;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.web.ProjectFilters;
import cn.chenghua.governance.project.web.ProjectQuery;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a question into a filter of the green register within the actor's scope; what it names must exist. */
@Component
public class GreenFilters {

    private final ProjectFilters projects;
    private final ProjectKinds kinds;

    GreenFilters(ProjectFilters projects, ProjectKinds kinds) {
        this.projects = projects;
        this.kinds = kinds;
    }

    public LocalDate today() {
        return projects.today();
    }

    public GreenLines.Filter of(Actor actor, GreenQuery query) {
        var name = given(query.level());
        var level = name == null ? null : Typed.constant(GreenLevel.class, "level", name);
        var within = projects.of(actor,
                new ProjectQuery(query.text(), null, query.unit(), null, false, null, query.group(), null));
        var drawn = given(query.drawn());
        if (drawn != null && !drawn.equals("true") && !drawn.equals("false")) {
            throw new Typed.Unreadable("typed.choice", "drawn", drawn);
        }
        var classCode = known("class", given(query.classCode()), ProjectKind::classes);
        var phase = known("phase", given(query.phase()), ProjectKind::phases);
        var classes = classCode != null ? List.of(classCode) : level == null ? List.<String>of() : level.classes();
        return new GreenLines.Filter(
                new ProjectLines.Filter(within.scope(), within.text(), level == null ? GreenLevel.kinds() : List.of(level.kind()),
                        classes, phase == null ? List.of() : List.of(phase), null, null, within.group()),
                drawn == null ? null : Boolean.valueOf(drawn), known("reached", given(query.reached()), ProjectKind::stages));
    }

    private @Nullable String known(String field, @Nullable String code, Function<ProjectKind, List<ProjectKind.Term>> terms) {
        if (code != null && green().flatMap(kind -> terms.apply(kind).stream()).noneMatch(term -> term.code().equals(code))) {
            throw new Typed.Unreadable("typed.choice", field, code);
        }
        return code;
    }

    private Stream<ProjectKind> green() {
        return GreenLevel.kinds().stream().map(kinds::get);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
