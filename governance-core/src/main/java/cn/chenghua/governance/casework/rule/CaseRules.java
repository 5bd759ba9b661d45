package cn.chenghua.governance.casework.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.chenghua.governance.casework.limit.Limit;
import cn.chenghua.governance.casework.limit.LimitUnit;
import cn.chenghua.governance.casework.limit.OfficeHours;
import cn.chenghua.governance.casework.rule.DispatchRule.Matter;
import cn.chenghua.governance.inspection.Severity;

/**
 * All that is set for cases, in one version. What nobody has set stands at a suggestion: limits of the few classes sources
 * give, and 2 working days for all others.
 *
 * @param version 0 as long as nothing was set
 * @param radii metres by disorder
 */
public record CaseRules(int version, List<LimitRule> limits, List<DispatchRule> dispatches, Map<String, Integer> radii,
        Map<Term, Integer> terms, OfficeHours hours) {

    /** Limits seen elsewhere; the codes are those of the taxonomy that is shipped. */
    public static final List<LimitRule> SUGGESTIONS = List.of(suggest("RUBBISH", 4, LimitUnit.WORKING_HOURS),
            suggest("PONDING", 4, LimitUnit.WORKING_HOURS), suggest("PLANTS", 5, LimitUnit.WORKING_DAYS),
            suggest("BUILDING", 15, LimitUnit.WORKING_DAYS), suggest("", 2, LimitUnit.WORKING_DAYS));

    public CaseRules {
        limits = List.copyOf(limits);
        dispatches = List.copyOf(dispatches);
        radii = Map.copyOf(radii);
        terms = Map.copyOf(terms);
        radii.values().forEach(metres -> new Within(Term.RADIUS).check(metres));
        terms.forEach((term, value) -> new Within(term).check(value));
        if (of(terms, Term.ESCALATE_COMMUNITY) >= of(terms, Term.ESCALATE_SUBDISTRICT)
                || of(terms, Term.ESCALATE_SUBDISTRICT) >= of(terms, Term.ESCALATE_DISTRICT)) {
            throw RuleRefused.ladder();
        }
    }

    /** Nothing set: every number is a suggestion. */
    public static CaseRules suggested() {
        return new CaseRules(0, List.of(), List.of(), Map.of(), Map.of(), OfficeHours.usual());
    }

    private static LimitRule suggest(String disorder, int amount, LimitUnit unit) {
        return new LimitRule(disorder, null, new Limit(amount, unit));
    }

    public Limit limit(String disorder, Severity severity) {
        return narrowest(limits, disorder, severity).or(() -> narrowest(SUGGESTIONS, disorder, severity)).orElseThrow().limit();
    }

    private static Optional<LimitRule> narrowest(List<LimitRule> rules, String disorder, Severity severity) {
        return rules.stream().filter(rule -> rule.fits(disorder, severity))
                .max(Comparator.comparingInt(LimitRule::narrowness));
    }

    /** The narrowest rule that fits; among equals the one set last. */
    public Optional<DispatchRule> dispatch(Matter matter) {
        return dispatches.stream().filter(rule -> rule.fits(matter))
                .reduce((best, next) -> next.narrowness() >= best.narrowness() ? next : best);
    }

    /** Metres within which a finding of this disorder is the same matter. */
    public int radius(String disorder) {
        return radii.getOrDefault(disorder, of(Term.RADIUS));
    }

    public int of(Term term) {
        return of(terms, term);
    }

    private static int of(Map<Term, Integer> terms, Term term) {
        return terms.getOrDefault(term, term.suggestion());
    }

    private record Within(Term term) {
        void check(int value) {
            if (value < term.least() || value > term.most()) {
                throw RuleRefused.term(term, value);
            }
        }
    }
}
