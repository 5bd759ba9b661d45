package cn.chenghua.governance.casework.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import cn.chenghua.governance.casework.limit.Limit;
import cn.chenghua.governance.casework.limit.LimitUnit;
import cn.chenghua.governance.casework.limit.OfficeHours;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.inspection.Severity;
import cn.chenghua.governance.responsibility.AssetKind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseRulesTest {

    private static final UnitCode DISTRICT = new UnitCode("510108000000");
    private static final UnitCode JIANSHELU = new UnitCode("510108005000");
    private static final UnitCode PEIHUALU = new UnitCode("510108005004");
    private static final List<UnitCode> LINE = List.of(PEIHUALU, JIANSHELU, DISTRICT);

    @Test
    void standsAtSuggestionsAsLongAsNothingIsSet() {
        var rules = CaseRules.suggested();
        assertThat(rules.limit("RUBBISH", Severity.LOW)).isEqualTo(new Limit(4, LimitUnit.WORKING_HOURS));
        assertThat(rules.limit("SOMETHING", Severity.HIGH)).isEqualTo(new Limit(2, LimitUnit.WORKING_DAYS));
        assertThat(rules.radius("RUBBISH")).isEqualTo(Term.RADIUS.suggestion());
        assertThat(rules.dispatch(matter("RUBBISH"))).isEmpty();
    }

    @Test
    void takesTheNarrowestLimitThatFits() {
        var rules = rules(List.of(limit("", null, 9), limit("RUBBISH", null, 8), limit("RUBBISH", Severity.HIGH, 7),
                limit("", Severity.HIGH, 6)), List.of());
        assertThat(rules.limit("RUBBISH", Severity.HIGH).amount()).isEqualTo(7);
        assertThat(rules.limit("RUBBISH", Severity.LOW).amount()).isEqualTo(8);
        assertThat(rules.limit("OTHER", Severity.HIGH).amount()).isEqualTo(6);
        assertThat(rules.limit("OTHER", Severity.LOW).amount()).isEqualTo(9);
    }

    @Test
    void dispatchesByTheNarrowestRuleThatFits() {
        var streets = new DispatchRule(null, AssetKind.STREET, null, null, DISTRICT, "成华区城管局");
        var water = new DispatchRule("WATER", null, null, null, DISTRICT, "成华区水务局");
        var here = new DispatchRule(null, null, null, JIANSHELU, JIANSHELU, "建设路街道办事处");
        var rules = rules(List.of(), List.of(water, streets, here));
        assertThat(rules.dispatch(matter("WATER"))).contains(water);
        assertThat(rules.dispatch(matter("RUBBISH"))).contains(here);
        assertThat(rules.dispatch(new DispatchRule.Matter("RUBBISH", AssetKind.STREET, "BRANCH", List.of(DISTRICT))))
                .contains(streets);
        assertThat(rules.dispatch(new DispatchRule.Matter("RUBBISH", AssetKind.TOILET, "FIRST", List.of(DISTRICT)))).isEmpty();
    }

    @Test
    void refusesALadderThatDoesNotClimbAndNumbersOutOfReach() {
        assertThatThrownBy(() -> rules(Map.of(Term.ESCALATE_COMMUNITY, 7))).isInstanceOf(RuleRefused.class);
        assertThatThrownBy(() -> rules(Map.of(Term.LIKENESS, 12))).isInstanceOf(RuleRefused.class).extracting("code")
                .isEqualTo("casework.term");
        assertThat(rules(Map.of(Term.REOPEN_DAYS, 5)).of(Term.REOPEN_DAYS)).isEqualTo(5);
    }

    private static DispatchRule.Matter matter(String disorder) {
        return new DispatchRule.Matter(disorder, AssetKind.STREET, "BRANCH", LINE);
    }

    private static LimitRule limit(String disorder, @Nullable Severity severity, int amount) {
        return new LimitRule(disorder, severity, new Limit(amount, LimitUnit.WORKING_HOURS));
    }

    private static CaseRules rules(List<LimitRule> limits, List<DispatchRule> dispatches) {
        return new CaseRules(1, limits, dispatches, Map.of(), Map.of(), OfficeHours.usual());
    }

    private static CaseRules rules(Map<Term, Integer> terms) {
        return new CaseRules(1, List.of(), List.of(), Map.of(), terms, OfficeHours.usual());
    }
}
