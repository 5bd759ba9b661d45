package cn.chenghua.governance.casework;

import java.time.LocalDate;

import cn.chenghua.governance.casework.limit.WorkingClock;
import cn.chenghua.governance.casework.rule.CaseRules;
import cn.chenghua.governance.casework.rule.DispatchRule;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.AssetKind;

/** By which rules, clock and units a step is judged; a snapshot of one moment. */
record Terms(CaseRules rules, WorkingClock clock, Hierarchy units) {

    /** Whom a case about that asset is dispatched to: as the rules say, else whoever maintains the asset. */
    Charge charge(String disorder, AssetKind kind, String classCode, UnitCode place, String responsible, LocalDate day) {
        return rules.dispatch(new DispatchRule.Matter(disorder, kind, classCode, units.line(place, day)))
                .map(rule -> new Charge(rule.unit(), rule.responsible())).orElseGet(() -> named(responsible, place, day));
    }

    /** The unit a name begins with, along the line of the place; else the district, whose departments bear other names. */
    private Charge named(String responsible, UnitCode place, LocalDate day) {
        return new Charge(units.line(place, day).stream().filter(code -> responsible.startsWith(units.name(code, day)))
                .findFirst().orElse(units.district().code()), responsible);
    }

    /** Whose office dispatches what goes to a unit: that of the level above, the district's own for its departments. */
    UnitCode dispatcher(UnitCode unit, LocalDate day) {
        var level = units.get(unit).level();
        return level == Level.COMMUNITY
                ? units.ancestor(unit, Level.SUBDISTRICT, day).orElse(units.district().code())
                : units.district().code();
    }
}
