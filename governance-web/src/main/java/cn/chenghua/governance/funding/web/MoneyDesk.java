package cn.chenghua.governance.funding.web;

import java.util.List;

import cn.chenghua.governance.funding.BalanceRule;
import cn.chenghua.governance.funding.FundKind;
import cn.chenghua.governance.funding.Sources;
import cn.chenghua.governance.site.Figures;
import cn.chenghua.governance.site.Sentences;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the amounts' unit and the questions' words into the model of a page. */
@Component
class MoneyDesk {

    private final Figures figures;
    private final Sentences sentences;
    private final Sources sources;
    private final BalanceRule rule;

    MoneyDesk(Figures figures, Sentences sentences, Sources sources, BalanceRule rule) {
        this.figures = figures;
        this.sentences = sentences;
        this.sources = sources;
        this.rule = rule;
    }

    FundKind uses() {
        return rule.uses();
    }

    Money money(FundQuery query) {
        return new Money(figures, sentences, sources, FundFilters.shownIn(query));
    }

    void lay(FundQuery query, Model model) {
        model.addAttribute("query", query);
        model.addAttribute("money", money(query));
        model.addAttribute("uses", rule.uses());
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", java.util.Map.of());
        }
        if (!model.containsAttribute("differences")) {
            model.addAttribute("differences", List.of());
        }
    }
}
