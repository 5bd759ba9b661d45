package cn.chenghua.governance.featuredstreet.rule;

import java.util.Map;
import java.util.Set;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Hierarchies;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the settings of initiative three are made, for the whole district at once; what was recorded before stays as it was. */
@Service
@Transactional
public class FeaturedRuleDesk {

    private final FeaturedRuleBook book;
    private final Hierarchies hierarchies;

    FeaturedRuleDesk(FeaturedRuleBook book, Hierarchies hierarchies) {
        this.book = book;
        this.hierarchies = hierarchies;
    }

    public void set(Actor actor, Map<FeaturedTerm, Integer> terms, Map<Mandatory, Set<String>> chosen) {
        actor.check(Right.SET_STANDARDS, hierarchies.current().district().code());
        var before = book.current();
        book.put(new FeaturedRules(before.version(), terms, before.catalogue(), chosen), actor.username());
    }
}
