package cn.chenghua.governance.district;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.district.Reorganise.Heir;

import org.jspecify.annotations.Nullable;

/** Works a reorganisation into the units it is given: copies to try it, the stored ones to carry it out. */
final class Redrawing {

    private final Map<UnitCode, Unit> units = new TreeMap<>();

    Redrawing(Collection<Unit> units) {
        units.forEach(unit -> this.units.put(unit.code(), unit));
    }

    Redrawing copy() {
        return new Redrawing(units.values().stream().map(Unit::copy).toList());
    }

    Collection<Unit> units() {
        return units.values();
    }

    void apply(Reorganise wish) {
        Days.within("day", wish.day());
        if (wish.document().isEmpty()) {
            throw new NotReorganisable("reorganise.document", "document", "");
        }
        once("from", wish.from());
        once("to", wish.heirs());
        once("children", wish.children().stream().map(Reorganise.Child::code).toList());
        switch (wish.kind()) {
            case MERGE -> merge(wish);
            case SPLIT -> split(wish);
            case RENAME -> rename(wish);
            case MOVE -> move(wish);
            case ASSIGN_REST -> assignRest(wish);
        }
    }

    private void merge(Reorganise wish) {
        count(wish, 1, 1);
        var heir = wish.to().getFirst();
        var ending = wish.from().stream().filter(code -> !code.equals(heir.code())).toList();
        if (ending.isEmpty()) {
            throw new NotReorganisable("reorganise.merge.self", "to", heir.code().value());
        }
        var level = sameLevel(wish.from(), wish.day());
        establish(heir, level, wish);
        for (var code : ending) {
            end(code, List.of(heir.code()), wish.day());
            children(code).forEach(child -> child.move(notBefore(child, wish.day()), heir.code()));
        }
    }

    private void split(Reorganise wish) {
        count(wish, 1, 2);
        var old = wish.from().getFirst();
        single(wish);
        var level = sameLevel(wish.from(), wish.day());
        wish.to().forEach(heir -> establish(heir, level, wish));
        for (var child : wish.children()) {
            var unit = get("children", child.code());
            if (!old.equals(unit.current().parent()) || unit.abolished() != null) {
                throw new NotReorganisable("reorganise.child", "children", child.code().value(), old.value());
            }
            if (!wish.heirs().contains(child.parent())) {
                throw new NotReorganisable("reorganise.child.heir", "children", child.parent().value(), child.code().value());
            }
            if (!child.parent().equals(old)) {
                unit.move(notBefore(unit, wish.day()), child.parent());
            }
        }
        if (!wish.heirs().contains(old)) {
            end(old, wish.heirs(), wish.day());
        }
    }

    private void rename(Reorganise wish) {
        count(wish, 1, 1);
        single(wish);
        var heir = wish.to().getFirst();
        var unit = living(wish.from().getFirst(), wish.day());
        if (!heir.code().equals(unit.code())) {
            throw new NotReorganisable("reorganise.rename.code", "to", heir.code().value(), unit.code().value());
        }
        var nameEn = heir.nameEn() == null ? "" : heir.nameEn();
        if (unit.current().name().equals(named(heir)) && unit.current().nameEn().equals(nameEn)) {
            throw new NotReorganisable("reorganise.same", "to", unit.current().name());
        }
        unit.rename(notBefore(unit, wish.day()), named(heir), nameEn);
    }

    private void move(Reorganise wish) {
        count(wish, 1, 1);
        var parent = living("to", wish.heirs().getFirst(), wish.day());
        for (var code : wish.from()) {
            var unit = living(code, wish.day());
            oneAbove(parent, unit.level());
            if (parent.code().equals(unit.current().parent())) {
                throw new NotReorganisable("reorganise.same", "to", parent.current().name());
            }
            unit.move(notBefore(unit, wish.day()), parent.code());
        }
    }

    private void assignRest(Reorganise wish) {
        count(wish, 1, 1);
        single(wish);
        get("from", wish.from().getFirst()).assignRest(wish.day(), wish.heirs().getFirst());
    }

    /** Lets the heir begin where it is new, and sees that it lives on the day where it is not. */
    private void establish(Heir heir, Level level, Reorganise wish) {
        var known = units.get(heir.code());
        if (known != null) {
            if (heir.name() != null && !heir.name().equals(known.current().name())) {
                throw new NotReorganisable("reorganise.taken", "to", heir.code().value(), known.current().name());
            }
            if (living("to", heir.code(), wish.day()).level() != level) {
                throw new NotReorganisable("reorganise.level", "to", heir.code().value());
            }
            return;
        }
        var parent = living("parent", parent(heir, wish), wish.day());
        oneAbove(parent, level);
        units.put(heir.code(),
                new Unit(heir.code(), level, wish.day(), named(heir), heir.nameEn() == null ? "" : heir.nameEn(), parent.code()));
    }

    private UnitCode parent(Heir heir, Reorganise wish) {
        if (heir.parent() != null) {
            return heir.parent();
        }
        var parents = new HashSet<@Nullable UnitCode>();
        wish.from().forEach(code -> parents.add(get("from", code).current().parent()));
        var only = parents.size() == 1 ? parents.iterator().next() : null;
        if (only == null) {
            throw new NotReorganisable("reorganise.parent", "parent", heir.code().value());
        }
        return only;
    }

    private void end(UnitCode code, List<UnitCode> heirs, LocalDate day) {
        for (var other : units.values()) {
            var later = other.periods().stream().anyMatch(p -> code.equals(p.parent()) && p.since().isAfter(day))
                    || other.abolished() != null && other.abolished().isAfter(day) && other.successors().contains(code)
                    || other.rest().filter(rest -> rest.heir().equals(code) && rest.since().isAfter(day)).isPresent();
            if (later) {
                throw new NotReorganisable("reorganise.later", "day", day.toString(), code.value(), other.code().value());
            }
        }
        var unit = get("from", code);
        notBefore(unit, day);
        unit.abolish(day, heirs);
    }

    private List<Unit> children(UnitCode parent) {
        return units.values().stream().filter(unit -> unit.abolished() == null && parent.equals(unit.current().parent()))
                .toList();
    }

    private Level sameLevel(List<UnitCode> codes, LocalDate day) {
        var level = living(codes.getFirst(), day).level();
        if (level == Level.DISTRICT) {
            throw new NotReorganisable("reorganise.district", "from", codes.getFirst().value());
        }
        codes.forEach(code -> {
            if (living(code, day).level() != level) {
                throw new NotReorganisable("reorganise.level", "from", code.value());
            }
        });
        return level;
    }

    private Unit living(UnitCode code, LocalDate day) {
        return living("from", code, day);
    }

    private Unit living(String field, UnitCode code, LocalDate day) {
        var unit = get(field, code);
        var abolished = unit.abolished();
        if (abolished != null) {
            throw new NotReorganisable("reorganise.gone", field, code.value(), unit.current().name(), abolished.toString());
        }
        if (unit.established().isAfter(day)) {
            throw new NotReorganisable("reorganise.notyet", field, code.value(), unit.current().name(),
                    unit.established().toString());
        }
        return unit;
    }

    private Unit get(String field, UnitCode code) {
        var unit = units.get(code);
        if (unit == null) {
            throw new NotReorganisable("reorganise.unknown", field, code.value());
        }
        return unit;
    }

    private static LocalDate notBefore(Unit unit, LocalDate day) {
        if (day.isBefore(unit.lastChange()) || day.equals(Days.FIRST)) {
            throw new NotReorganisable("reorganise.order", "day", day.toString(), unit.current().name(),
                    unit.lastChange().toString());
        }
        return day;
    }

    private static void oneAbove(Unit parent, Level level) {
        if (parent.level().ordinal() != level.ordinal() - 1) {
            throw new NotReorganisable("reorganise.parent.level", "parent", parent.code().value(), parent.current().name());
        }
    }

    private static String named(Heir heir) {
        if (heir.name() == null || heir.name().isBlank()) {
            throw new NotReorganisable("reorganise.name", "name", heir.code().value());
        }
        return heir.name();
    }

    private static void once(String field, List<UnitCode> codes) {
        var seen = new HashSet<UnitCode>();
        codes.stream().filter(code -> !seen.add(code)).findFirst().ifPresent(code -> {
            throw new NotReorganisable("reorganise.twice", field, code.value());
        });
    }

    private static void single(Reorganise wish) {
        if (wish.from().size() > 1) {
            throw new NotReorganisable("reorganise.single", "from", wish.from().toString());
        }
    }

    private static void count(Reorganise wish, int from, int to) {
        if (wish.from().size() < from) {
            throw new NotReorganisable("reorganise.from", "from", "");
        }
        if (wish.to().size() < to || to == 1 && wish.to().size() > 1) {
            throw new NotReorganisable(to == 1 ? "reorganise.to.one" : "reorganise.to.two", "to", wish.heirs().toString());
        }
    }
}
