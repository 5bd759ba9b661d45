package cn.chenghua.governance.milestone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Uuids;

import org.jspecify.annotations.Nullable;

/**
 * That somebody changed one thing of a milestone, such as the forecast of 完成拆除 from 2018-06-30 to 2018-08-15; written once.
 *
 * @param field {@code added}, {@code removed}, {@code name}, {@code planned}, {@code forecast}, {@code actual} and the like
 */
public record MilestoneChange(UUID id, UUID project, UUID milestone, String name, Instant at, String by, String field,
        String before, String after, @Nullable UUID evidence) {

    /** What differs between two states of the milestones of a project. */
    static List<MilestoneChange> between(List<Milestone> before, Milestones after, Actor actor, Instant now,
            @Nullable UUID evidence) {
        var changes = new ArrayList<MilestoneChange>();
        var old = byId(before);
        var young = byId(after.all());
        var ids = new TreeSet<>(old.keySet());
        ids.addAll(young.keySet());
        for (var id : ids) {
            var was = state(old.get(id), old);
            var is = state(young.get(id), young);
            var named = is.getOrDefault("name", was.getOrDefault("name", ""));
            if (was.isEmpty() || is.isEmpty()) {
                changes.add(new MilestoneChange(Uuids.next(now), after.project(), id, named, now, actor.username(),
                        was.isEmpty() ? "added" : "removed", was.isEmpty() ? "" : named, is.isEmpty() ? "" : named, evidence));
                is.replaceAll((field, value) -> field.equals("name") || field.equals("weight") ? "" : value);
                was.clear();
            }
            is.forEach((field, value) -> {
                if (!was.getOrDefault(field, "").equals(value)) {
                    changes.add(new MilestoneChange(Uuids.next(now), after.project(), id, named, now, actor.username(), field,
                            was.getOrDefault(field, ""), value, evidence));
                }
            });
        }
        return changes;
    }

    private static Map<UUID, Milestone> byId(List<Milestone> all) {
        var byId = new LinkedHashMap<UUID, Milestone>();
        all.forEach(milestone -> byId.put(milestone.id(), milestone));
        return byId;
    }

    /** Everything of a milestone that can change, as text; the predecessor by its name. */
    public static Map<String, String> state(@Nullable Milestone milestone, Map<UUID, Milestone> among) {
        var state = new LinkedHashMap<String, String>();
        if (milestone != null) {
            var before = milestone.predecessor() == null ? null : among.get(milestone.predecessor());
            state.put("name", milestone.name());
            state.put("planned", text(milestone.planned()));
            state.put("forecast", text(milestone.forecast()));
            state.put("actual", text(milestone.actual()));
            state.put("responsible", milestone.responsible());
            state.put("weight", text(milestone.weight()));
            state.put("limitDays", text(milestone.limitDays()));
            state.put("predecessor", before == null ? "" : before.name());
            state.put("needs", text(milestone.needs()));
        }
        return state;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
