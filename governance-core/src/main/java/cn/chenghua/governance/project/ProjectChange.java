package cn.chenghua.governance.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Uuids;

import org.jspecify.annotations.Nullable;

/**
 * That somebody changed one thing of a project, such as {@code planned:accepted} from 2017-09-30 to 2017-10-31. It is the
 * history of what was typed; what counts are the facts.
 *
 * @param field {@code name}, {@code place}, {@code planned:<stage>}, {@code actual:<stage>} and the like
 */
public record ProjectChange(UUID id, UUID project, Instant at, String by, String field, String before, String after,
        @Nullable UUID evidence) {

    /** What differs between a state and a later one. */
    static List<ProjectChange> between(Map<String, String> before, Project project, Actor actor, Instant now,
            @Nullable UUID evidence) {
        var changes = new ArrayList<ProjectChange>();
        state(project).forEach((field, value) -> {
            var old = before.getOrDefault(field, "");
            if (!old.equals(value)) {
                changes.add(new ProjectChange(Uuids.next(now), project.id(), now, actor.username(), field, old, value, evidence));
            }
        });
        return changes;
    }

    static ProjectChange registered(Project project, Actor actor, Instant now, @Nullable UUID evidence) {
        return new ProjectChange(Uuids.next(now), project.id(), now, actor.username(), "registered", "", project.name(),
                evidence);
    }

    /** Everything of a project that can change, as text. */
    public static Map<String, String> state(Project project) {
        var state = new LinkedHashMap<String, String>();
        state.put("name", project.name());
        state.put("place", project.place().value());
        state.put("class", text(project.classCode()));
        state.put("phase", text(project.phase()));
        state.put("responsible", project.responsible());
        state.put("budget", text(project.budget()));
        var point = project.point();
        state.put("point", point == null ? "" : point.longitude() + ", " + point.latitude());
        state.put("metres", text(project.measures().metres()));
        state.put("squareMetres", text(project.measures().squareMetres()));
        state.put("yuan", text(project.measures().yuan()));
        state.put("hours", text(project.measures().hours()));
        for (var step : project.steps()) {
            state.put("planned:" + step.stage(), text(step.planned()));
            state.put("actual:" + step.stage(), text(step.actual()));
        }
        return state;
    }

    private static String text(@Nullable Object value) {
        return value instanceof java.math.BigDecimal amount ? amount.toPlainString() : value == null ? "" : value.toString();
    }
}
