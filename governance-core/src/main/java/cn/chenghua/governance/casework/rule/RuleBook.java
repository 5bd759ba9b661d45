package cn.chenghua.governance.casework.rule;

/** Where the rules stand; each change makes a version of all of them, and none is forgotten. */
public interface RuleBook {

    /** The rules as they stand now. */
    CaseRules current();

    /** Stores the next version; its number is given by the book. */
    void put(CaseRules next, String by);
}
