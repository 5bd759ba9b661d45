package cn.chenghua.governance.safecommunity.rule;

import java.util.Map;

/** The settings as they are; what nobody set has its suggestion. */
public interface SafetyRules {

    int of(SafetyTerm term);

    /** Which of them somebody set, and who. */
    Map<SafetyTerm, String> setBy();

    void set(SafetyTerm term, int value, String by);
}
