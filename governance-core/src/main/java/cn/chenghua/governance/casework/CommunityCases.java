package cn.chenghua.governance.casework;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.duty.Duty;
import cn.chenghua.governance.duty.DutyGates;

import org.springframework.stereotype.Component;

/** Cases dispatched to communities are tasks laid on them, which the five lists have to admit. */
@Component
class CommunityCases {

    private static final String CODE = "casework.case";
    private final DutyGates gates;

    CommunityCases(DutyGates gates) {
        this.gates = gates;
    }

    /** Passes a charge that is no community's, or one that is admitted. */
    void admit(Charge charge, Hierarchy units, String title, LocalDate day) {
        if (community(charge, units)) {
            gates.check(duty(charge.unit(), title, day));
        }
    }

    /**
     * Gives what patrols found to the sub-district where a community may not get it, for a finding is never lost; {@code asked}
     * remembers the answers of one batch.
     */
    Charge orAbove(Charge charge, Hierarchy units, LocalDate day, Map<UnitCode, Boolean> asked) {
        if (!community(charge, units)
                || asked.computeIfAbsent(charge.unit(), unit -> gates.admits(duty(unit, charge.responsible(), day)))) {
            return charge;
        }
        var above = units.ancestor(charge.unit(), Level.SUBDISTRICT, day).orElse(units.district().code());
        return new Charge(above, units.name(above, day));
    }

    static Map<UnitCode, Boolean> asked() {
        return new HashMap<>();
    }

    private static boolean community(Charge charge, Hierarchy units) {
        return units.find(charge.unit()).filter(unit -> unit.level() == Level.COMMUNITY).isPresent();
    }

    private static Duty duty(UnitCode community, String title, LocalDate day) {
        return new Duty(Duty.Sort.TASK, CODE, title, Optional.of(community), "", day);
    }
}
