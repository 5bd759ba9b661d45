package cn.chenghua.governance.backstreet.rule;

/** Keeps all versions of the settings. */
public interface StreetRuleBook {

    /** The version that holds; suggestions where nothing was set. */
    StreetRules current();

    /** Adds a version. */
    void put(StreetRules next, String by);
}
