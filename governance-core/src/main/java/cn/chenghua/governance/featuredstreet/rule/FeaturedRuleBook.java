package cn.chenghua.governance.featuredstreet.rule;

/** Keeps all versions of the settings. */
public interface FeaturedRuleBook {

    /** The version that holds; suggestions where nothing was set. */
    FeaturedRules current();

    void put(FeaturedRules next, String by);
}
