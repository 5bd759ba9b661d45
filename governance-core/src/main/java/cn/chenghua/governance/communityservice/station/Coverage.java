package cn.chenghua.governance.communityservice.station;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;

/**
 * Which units of a level have at least one of the given places in them, by the list of units of that day, such as 91 of 105
 * communities; a place in a unit that is gone counts where its records belong.
 *
 * @param units every unit of the level on the day with how many places lie in it
 */
public record Coverage(LocalDate day, Level level, Map<UnitCode, Integer> units) {

    public Coverage {
        units = new TreeMap<>(units);
    }

    public static Coverage of(Hierarchy hierarchy, LocalDate day, Level level, Collection<UnitCode> places) {
        var units = new TreeMap<UnitCode, Integer>(Comparator.comparing(UnitCode::value));
        hierarchy.on(day, level).forEach(unit -> units.put(unit.code(), 0));
        for (var place : places) {
            hierarchy.line(place, day).stream().filter(units::containsKey).findFirst()
                    .ifPresent(unit -> units.merge(unit, 1, Integer::sum));
        }
        return new Coverage(day, level, units);
    }

    /** The same without the units that the actor does not see. */
    public Coverage seenBy(Actor actor) {
        var seen = new TreeMap<>(units);
        seen.keySet().removeIf(unit -> !actor.reads().widest().covers(unit));
        return new Coverage(day, level, seen);
    }

    public int covered() {
        return (int) units.values().stream().filter(count -> count > 0).count();
    }

    public int all() {
        return units.size();
    }

    public List<UnitCode> missing() {
        return units.entrySet().stream().filter(unit -> unit.getValue() == 0).map(Map.Entry::getKey).toList();
    }
}
