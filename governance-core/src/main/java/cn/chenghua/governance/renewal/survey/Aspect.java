package cn.chenghua.governance.renewal.survey;

/** What the plan wants new-type communities to be: liveable 适合居住, economically resilient 经济弹性, human 人本特色. */
public enum Aspect {
    LIVEABLE, RESILIENT, HUMAN
}
