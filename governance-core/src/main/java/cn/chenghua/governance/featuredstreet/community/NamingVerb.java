package cn.chenghua.governance.featuredstreet.community;

/** What is done about a demonstration community; reviews come with their criteria. */
public enum NamingVerb {
    APPLY, PLAN, SUPPORT, PASS, FAIL, NAME, RECHECK_HELD, RECHECK_FAILED, WITHDRAW;

    /** Whether it is a review, which says criterion by criterion what was met. */
    public boolean review() {
        return this == PASS || this == FAIL;
    }
}
