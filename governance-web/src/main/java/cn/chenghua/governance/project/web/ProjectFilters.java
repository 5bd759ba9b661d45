package cn.chenghua.governance.project.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Attributes;
import cn.chenghua.governance.plan.TargetDesk;
import cn.chenghua.governance.plan.Targets;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.group.GroupDesk;
import cn.chenghua.governance.project.group.ProjectGroups;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a question into a filter within the actor's scope; what it names must exist. */
@Component
public class ProjectFilters {

    private static final List<String> NOTHING = List.of("-");
    private final Hierarchies hierarchies;
    private final ProjectKinds kinds;
    private final Targets targets;
    private final ProjectGroups groups;
    private final Clock clock;

    ProjectFilters(Hierarchies hierarchies, ProjectKinds kinds, Targets targets, ProjectGroups groups, Clock clock) {
        this.hierarchies = hierarchies;
        this.kinds = kinds;
        this.targets = targets;
        this.groups = groups;
        this.clock = clock;
    }

    public LocalDate today() {
        return clock.instant().atZone(Days.ZONE).toLocalDate();
    }

    /** The filter of a question; a kind, stage, target or unit that is not there for the actor is refused. */
    public ProjectLines.Filter of(Actor actor, ProjectQuery query) {
        var rule = rule(query.target());
        var stage = given(query.stage());
        var kind = given(query.kind());
        if (kind != null) {
            var known = kinds.get(kind);
            if (stage != null) {
                known.stage(stage);
            }
        }
        var text = query.text();
        return new ProjectLines.Filter(scope(actor, given(query.unit())), text == null ? "" : text, kinds(rule, kind),
                values(rule, "class"),
                values(rule, "phase"), stage, query.late() ? today() : null, group(given(query.group())));
    }

    private Scope scope(Actor actor, @Nullable String unit) {
        if (unit == null) {
            return actor.reads();
        }
        var code = new UnitCode(unit.strip());
        var hierarchy = hierarchies.current();
        if (hierarchy.find(code).isEmpty() || !actor.reads().widest().covers(code)) {
            throw new Hierarchy.UnknownUnit(code.value());
        }
        return actor.reads().and(Scope.of(hierarchy.within(code, today())));
    }

    private @Nullable UUID group(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var id = text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(text) : new UUID(0, 0);
        return groups.findById(id).orElseThrow(() -> new GroupDesk.UnknownGroup(text)).id();
    }

    private @Nullable Attributes rule(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        var target = targets.all().stream().filter(found -> found.code().equals(code.strip())).findFirst()
                .orElseThrow(() -> new TargetDesk.UnknownTarget(code));
        var rule = target.on(today()).terms().headline().rule();
        return rule.recordKind().equals(Project.RECORD_KIND) ? rule.filter() : Attributes.parse("kind=-");
    }

    private static List<String> kinds(@Nullable Attributes rule, @Nullable String kind) {
        var asked = values(rule, "kind");
        if (kind == null) {
            return asked;
        }
        return asked.isEmpty() || asked.contains(kind) ? List.of(kind) : NOTHING;
    }

    private static List<String> values(@Nullable Attributes rule, String name) {
        return rule == null ? List.of() : rule.alternatives(name);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
