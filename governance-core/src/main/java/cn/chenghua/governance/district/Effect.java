package cn.chenghua.governance.district;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What a reorganisation does to each unit it touches, before and after; shown before it is applied and the same afterwards. */
public record Effect(List<Change> changes) {

    static Effect between(Hierarchy before, Hierarchy after) {
        var changes = new ArrayList<Change>();
        for (var unit : after.all()) {
            var old = before.find(unit.code()).orElse(null);
            sort(old, before, unit, after).ifPresent(sort -> changes.add(new Change(unit.code(), unit.level(), sort,
                    old == null ? null : State.of(old, before),
                    unit.abolished() != null && sort == Sort.ABOLISHED ? null : State.of(unit, after),
                    names(unit, after))));
        }
        changes.sort(Comparator.comparing(Change::sort).thenComparing(Change::code));
        return new Effect(List.copyOf(changes));
    }

    private static Optional<Sort> sort(@Nullable Unit old, Hierarchy before, Unit unit, Hierarchy after) {
        if (old == null) {
            return Optional.of(Sort.ESTABLISHED);
        }
        if (old.abolished() == null && unit.abolished() != null) {
            return Optional.of(Sort.ABOLISHED);
        }
        if (!old.rest().equals(unit.rest())) {
            return Optional.of(Sort.REST_ASSIGNED);
        }
        if (!Objects.equals(old.current().parent(), unit.current().parent())) {
            return Optional.of(Sort.MOVED);
        }
        if (!old.current().name().equals(unit.current().name()) || !old.current().nameEn().equals(unit.current().nameEn())) {
            return Optional.of(Sort.RENAMED);
        }
        return waiting(unit, after) && !waiting(old, before) ? Optional.of(Sort.UNDECIDED) : Optional.empty();
    }

    private static boolean waiting(Unit unit, Hierarchy hierarchy) {
        return unit.abolished() == null && Optional.ofNullable(unit.current().parent()).flatMap(hierarchy::find)
                .filter(parent -> parent.successors().size() > 1 && parent.rest().isEmpty()).isPresent();
    }

    private static List<String> names(Unit unit, Hierarchy after) {
        return unit.successors().stream().map(code -> code + " " + after.get(code).current().name()).toList();
    }

    /** The communities that nobody has placed, in the order of their codes. */
    public List<Change> undecided() {
        return changes.stream().filter(change -> change.sort == Sort.UNDECIDED).toList();
    }

    /** One unit before and after; no "before" for a new one, no "after" for an ended one. */
    public record Change(UnitCode code, Level level, Sort sort, @Nullable State before, @Nullable State after,
            List<String> heirs) {
    }

    /** The name and parent of a unit. */
    public record State(String name, String nameEn, String parent) {
        static State of(Unit unit, Hierarchy hierarchy) {
            var parent = unit.current().parent();
            return new State(unit.current().name(), unit.current().nameEn(),
                    parent == null ? "" : hierarchy.find(parent).map(p -> p.current().name()).orElse(parent.value()));
        }
    }

    /** What happens to a unit. */
    public enum Sort {
        ABOLISHED, ESTABLISHED, RENAMED, MOVED, REST_ASSIGNED, UNDECIDED
    }
}
