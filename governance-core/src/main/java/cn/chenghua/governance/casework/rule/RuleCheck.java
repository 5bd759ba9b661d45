package cn.chenghua.governance.casework.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.duty.Duty;
import cn.chenghua.governance.duty.DutyGates;

import org.springframework.stereotype.Component;

/** Whether rules can stand: their codes and units exist, no two say the same, and no community is charged unheard. */
@Component
class RuleCheck {

    private static final String CODE = "[A-Z][A-Z0-9_]{0,39}";
    private final Hierarchies hierarchies;
    private final DutyGates gates;
    private final Clock clock;

    RuleCheck(Hierarchies hierarchies, DutyGates gates, Clock clock) {
        this.hierarchies = hierarchies;
        this.gates = gates;
        this.clock = clock;
    }

    void disorder(String code) {
        if (!code.matches(CODE)) {
            throw RuleRefused.disorder(code);
        }
    }

    void limit(LimitRule rule) {
        if (!rule.disorder().isEmpty()) {
            disorder(rule.disorder());
        }
    }

    void dispatch(DispatchRule rule) {
        if (rule.disorder() != null) {
            disorder(rule.disorder());
        }
        if (rule.classCode() != null && (rule.kind() == null || !rule.kind().classes().contains(rule.classCode()))) {
            throw RuleRefused.classCode(rule.classCode());
        }
        if (hierarchies.current().get(rule.unit()).level() == Level.COMMUNITY) {
            gates.check(new Duty(Duty.Sort.TASK, "casework.case", rule.responsible(), Optional.of(rule.unit()), "",
                    LocalDate.ofInstant(clock.instant(), Days.ZONE)));
        }
        if (rule.place() != null) {
            hierarchies.current().get(rule.place());
        }
    }

    /** All rules at once; a rule of dispatch that stood before is not asked about again. */
    void all(CaseRules before, CaseRules wanted) {
        wanted.limits().forEach(this::limit);
        once("limits", wanted.limits().stream().map(rule -> List.of(rule.disorder(), String.valueOf(rule.severity()))).toList());
        wanted.dispatches().stream().filter(rule -> !before.dispatches().contains(rule)).forEach(this::dispatch);
        once("dispatches", wanted.dispatches().stream().map(DispatchRule::conditions).toList());
        wanted.radii().keySet().forEach(this::disorder);
    }

    private static void once(String field, Collection<?> conditions) {
        if (new HashSet<>(conditions).size() < conditions.size()) {
            throw RuleRefused.twice(field);
        }
    }
}
