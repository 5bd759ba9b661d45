package cn.chenghua.governance.backstreet.rule;

import java.util.Map;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.inspection.standard.Standard;
import cn.chenghua.governance.inspection.standard.Standards;
import cn.chenghua.governance.responsibility.Depth;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the settings of initiative two are made, for the whole district at once; what was recorded before stays as it was. */
@Service
@Transactional
public class StreetRuleDesk {

    private final StreetRuleBook book;
    private final Standards standards;
    private final Hierarchies hierarchies;

    StreetRuleDesk(StreetRuleBook book, Standards standards, Hierarchies hierarchies) {
        this.book = book;
        this.standards = standards;
        this.hierarchies = hierarchies;
    }

    public void set(Actor actor, Map<StreetTerm, Integer> terms, Map<Depth, DepthRule> depths) {
        actor.check(Right.SET_STANDARDS, hierarchies.current().district().code());
        var known = standards.all().stream().map(Standard::code).toList();
        depths.values().stream().map(DepthRule::standard).filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw StreetRuleRefused.standard(code);
        });
        book.put(new StreetRules(book.current().version(), terms, depths), actor.username());
    }
}
