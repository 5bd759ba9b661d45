package cn.chenghua.governance.renewal.estate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Uuids;

import org.jspecify.annotations.Nullable;

/**
 * That somebody changed one thing of a hand-over, such as {@code water:moved} from nothing to 2018-05-02; never changed itself.
 *
 * @param position its place among what was changed at the same moment
 */
public record HandoverChange(UUID id, UUID project, Instant at, int position, String by, String field, String before,
        String after, @Nullable UUID evidence) {

    /** What differs between a state and a later one. */
    static List<HandoverChange> between(Map<String, String> before, Handover after, Actor actor, Instant now,
            @Nullable UUID evidence) {
        var changes = new ArrayList<HandoverChange>();
        state(after).forEach((field, value) -> {
            var old = before.getOrDefault(field, "");
            if (!old.equals(value)) {
                changes.add(new HandoverChange(Uuids.next(now), after.project(), now, changes.size(), actor.username(), field,
                        old, value, evidence));
            }
        });
        return changes;
    }

    /** Everything of a hand-over that can change, as text. */
    public static Map<String, String> state(Handover handover) {
        var state = new LinkedHashMap<String, String>();
        var owner = handover.owner();
        state.put("enterprise", owner.enterprise());
        state.put("households", text(owner.households()));
        state.put("third", text(owner.third()));
        for (var strand : handover.strands()) {
            var name = strand.component().name().toLowerCase(Locale.ROOT);
            var deeds = handover.deeds(strand.component());
            state.put(name + ":order", strand.legalOrder().name());
            for (var deed : Deed.values()) {
                var done = deeds.get(deed);
                state.put(name + ":" + deed.name().toLowerCase(Locale.ROOT), done == null ? "" : done.day().toString());
            }
            state.put(name + ":exempt", strand.exemptOn() == null ? "" : strand.exemptOn() + " " + strand.reason());
        }
        return state;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
