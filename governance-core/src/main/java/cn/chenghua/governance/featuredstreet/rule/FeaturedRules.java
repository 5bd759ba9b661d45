package cn.chenghua.governance.featuredstreet.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that is set for initiative three, in one version; what nobody has set stands at its suggestion.
 *
 * @param version 0 as long as nothing was set
 * @param catalogue every criterion and subsystem there is, in their order
 * @param chosen the codes of the mandatory ones; empty while the suggestions hold
 */
public record FeaturedRules(int version, Map<FeaturedTerm, Integer> terms, List<Asked> catalogue,
        Map<Mandatory, Set<String>> chosen) {

    public FeaturedRules {
        terms = Map.copyOf(terms);
        catalogue = List.copyOf(catalogue);
        chosen = Map.copyOf(chosen);
        terms.forEach((term, value) -> {
            if (value < term.least() || value > term.most()) {
                throw FeaturedRuleRefused.term(term, value);
            }
        });
        for (var part : chosen.entrySet()) {
            var known = catalogue.stream().filter(one -> one.part() == part.getKey()).map(Asked::code).toList();
            if (part.getValue().isEmpty() || !known.containsAll(part.getValue())) {
                throw FeaturedRuleRefused.mandatory(part.getKey());
            }
        }
    }

    public int of(FeaturedTerm term) {
        return terms.getOrDefault(term, term.suggestion());
    }

    public boolean suggests(FeaturedTerm term) {
        return !terms.containsKey(term);
    }

    public boolean suggests(Mandatory part) {
        return !chosen.containsKey(part);
    }

    public List<Asked> all(Mandatory part) {
        return catalogue.stream().filter(one -> one.part() == part).toList();
    }

    /** The codes of what is mandatory, in their order. */
    public List<String> mandatory(Mandatory part) {
        var set = chosen.get(part);
        return all(part).stream().filter(one -> set == null ? one.suggested() : set.contains(one.code())).map(Asked::code)
                .toList();
    }

    /** The one of that code or name. */
    public Asked find(Mandatory part, String text) {
        return all(part).stream().filter(one -> one.named(text.strip())).findFirst()
                .orElseThrow(() -> FeaturedRuleRefused.unknown(part, text));
    }
}
