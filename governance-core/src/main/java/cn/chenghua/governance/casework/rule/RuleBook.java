package cn.chenghua.governance.casework.rule;

import java.util.UUID;

/** Where the rules stand; each change makes a version of all of them, and none is forgotten. */
public interface RuleBook {

    /** The rules as they stand now. */
    CaseRules current();

    /** The rules of a version that the caller's transaction has just read; it is known by its id. */
    CaseRules at(int version, UUID id);

    /** Stores the version behind the one that {@code next} names; refused where another stands behind it already. */
    void put(CaseRules next, String by);
}
