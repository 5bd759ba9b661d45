package cn.chenghua.governance.backstreet.rule;

import java.time.LocalDate;
import java.util.Map;

import cn.chenghua.governance.responsibility.Depth;

/**
 * All that is set for initiative two, in one version; what nobody has set stands at its suggestion.
 *
 * @param version 0 as long as nothing was set
 */
public record StreetRules(int version, Map<StreetTerm, Integer> terms, Map<Depth, DepthRule> depths) {

    public StreetRules {
        terms = Map.copyOf(terms);
        depths = Map.copyOf(depths);
        terms.forEach((term, value) -> {
            if (value < term.least() || value > term.most()) {
                throw StreetRuleRefused.term(term, value);
            }
        });
    }

    /** Nothing set: every number is a suggestion. */
    public static StreetRules suggested() {
        return new StreetRules(0, Map.of(), Map.of());
    }

    public int of(StreetTerm term) {
        return terms.getOrDefault(term, term.suggestion());
    }

    public int lookBackDays() {
        return of(StreetTerm.LOOKBACK_DAYS);
    }

    public int overlapWidth() {
        return of(StreetTerm.OVERLAP_WIDTH);
    }

    public boolean says(StreetTerm term) {
        return of(term) == 1;
    }

    public boolean suggests(StreetTerm term) {
        return !terms.containsKey(term);
    }

    public boolean suggests(Depth depth) {
        return !depths.containsKey(depth);
    }

    public DepthRule of(Depth depth) {
        var set = depths.get(depth);
        return set == null ? DepthRule.suggested(depth) : set;
    }

    /** Whether an acceptance of that day may be taken over from paper. */
    public boolean historic(LocalDate day) {
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth() <= of(StreetTerm.HISTORIC_UNTIL);
    }

    /** The day on which a street accepted on {@code accepted} is to be looked at once more. */
    public LocalDate lookBack(LocalDate accepted) {
        return accepted.plusDays(of(StreetTerm.LOOKBACK_DAYS));
    }
}
