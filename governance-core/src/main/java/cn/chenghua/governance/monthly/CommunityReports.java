package cn.chenghua.governance.monthly;

import java.time.LocalDate;
import java.util.Optional;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.duty.Duty;
import cn.chenghua.governance.duty.DutyGates;

import org.springframework.stereotype.Component;

/** Reports asked of whoever works for communities alone are a duty of these, which the five lists have to admit. */
@Component
public class CommunityReports {

    private static final String CODE = "monthly.project";
    private final DutyGates gates;
    private final Hierarchies hierarchies;

    CommunityReports(DutyGates gates, Hierarchies hierarchies) {
        this.gates = gates;
        this.hierarchies = hierarchies;
    }

    /** Whether reports may be asked of the actor. */
    public boolean asked(Actor actor, LocalDate day) {
        return community(actor).map(unit -> gates.admits(duty(unit, day))).orElse(true);
    }

    void check(Actor actor, LocalDate day) {
        community(actor).ifPresent(unit -> gates.check(duty(unit, day)));
    }

    private Optional<UnitCode> community(Actor actor) {
        var scope = actor.scope(Right.EDIT_PROJECTS);
        var codes = scope.codes();
        if (codes == null || codes.isEmpty() || !scope.departments().isEmpty()) {
            return Optional.empty();
        }
        var units = hierarchies.current();
        return codes.stream().allMatch(code -> units.find(code).filter(unit -> unit.level() == Level.COMMUNITY).isPresent())
                ? codes.stream().sorted().findFirst()
                : Optional.empty();
    }

    private static Duty duty(UnitCode community, LocalDate day) {
        return new Duty(Duty.Sort.REPORT, CODE, CODE, Optional.of(community), "", day);
    }
}
