package cn.chenghua.governance.renewal.circle.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Unit;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.renewal.circle.Settlement;
import cn.chenghua.governance.renewal.circle.reach.CircleDesk;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What of the circle an actor sees: the residents of the units within his scope, wherever the facilities stand. */
@Component
public class CircleSight {

    private final CircleDesk desk;
    private final Hierarchies hierarchies;
    private final UnitNames units;

    CircleSight(CircleDesk desk, Hierarchies hierarchies, UnitNames units) {
        this.desk = desk;
        this.hierarchies = hierarchies;
        this.units = units;
    }

    public CircleDesk desk() {
        return desk;
    }

    /** The circle as it is today; empty before a network was imported. */
    public Optional<CircleDesk.Today> today() {
        return desk.today();
    }

    /** The settlements the actor may see, narrowed to a unit; one he has nothing to do with is as unknown as none. */
    public Predicate<Settlement> within(Actor actor, @Nullable String unit, LocalDate day) {
        var hierarchy = hierarchies.current();
        Predicate<Settlement> seen = settlement -> actor.reads().covers(settlement.unit());
        if (unit == null) {
            return seen;
        }
        var code = new UnitCode(unit);
        if (hierarchy.find(code).isEmpty() || !actor.reads().widest().covers(code)) {
            throw new Hierarchy.UnknownUnit(code.value());
        }
        return seen.and(settlement -> hierarchy.line(settlement.unit(), day).contains(code));
    }

    /** The sub-districts of that day in which the actor sees anything. */
    public List<UnitCode> subdistricts(Actor actor, LocalDate day) {
        return hierarchies.current().on(day, Level.SUBDISTRICT).stream().map(Unit::code)
                .filter(code -> actor.reads().widest().covers(code)
                        || hierarchies.current().within(code, day).stream().anyMatch(actor.reads().widest()::covers))
                .toList();
    }

    /** The units the actor may narrow to. */
    public List<Map.Entry<String, String>> places(Actor actor) {
        return units.choices().entrySet().stream()
                .filter(choice -> actor.reads().widest().covers(new UnitCode(choice.getKey()))).toList();
    }

    public Map<UnitCode, String> named(List<UnitCode> codes) {
        return units.named(codes);
    }

    /** Names of settlements by their units. */
    public Map<UnitCode, String> namesOf(List<Settlement> settlements) {
        return units.named(settlements.stream().map(Settlement::unit).toList());
    }
}
