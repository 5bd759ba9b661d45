package cn.chenghua.governance.milestone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The rules of what follows what: no ring, nothing reached before what it waits for. */
final class Order {

    private Order() {
    }

    /** Passes when the milestone at {@code at} stands rightly between what it follows and what follows it. */
    static void check(List<Milestone> all, int at) {
        var byId = new HashMap<UUID, Milestone>();
        all.forEach(milestone -> byId.put(milestone.id(), milestone));
        var milestone = all.get(at);
        noRing(milestone, byId);
        var before = milestone.predecessor();
        if (before != null) {
            link(Objects.requireNonNull(byId.get(before)), milestone);
        }
        all.stream().filter(other -> milestone.id().equals(other.predecessor())).forEach(other -> link(milestone, other));
    }

    private static void link(Milestone before, Milestone after) {
        var day = after.actual();
        if (day == null || after.stage() != null && before.stage() != null) {
            return;
        }
        var reached = before.actual();
        if (reached == null) {
            throw MilestoneRefused.predecessorOpen(after.name(), before.name());
        }
        if (day.isBefore(reached)) {
            throw MilestoneRefused.beforePredecessor(day, before.name(), reached);
        }
    }

    private static void noRing(Milestone from, Map<UUID, Milestone> byId) {
        var way = new ArrayList<Milestone>(List.of(from));
        for (var next = before(from, byId); next != null; next = before(next, byId)) {
            way.add(next);
            if (next.id().equals(from.id())) {
                throw MilestoneRefused.ring(way.reversed().stream().map(Milestone::name).collect(Collectors.joining(" → ")));
            }
            if (way.size() > byId.size() + 1) {
                return;
            }
        }
    }

    private static @Nullable Milestone before(Milestone milestone, Map<UUID, Milestone> byId) {
        var wanted = milestone.predecessor();
        if (wanted == null) {
            return null;
        }
        var found = byId.get(wanted);
        if (found == null) {
            throw MilestoneRefused.predecessor(wanted);
        }
        return found;
    }
}
