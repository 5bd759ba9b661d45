package cn.chenghua.governance.safecommunity.rule;

/** A setting with its suggestion, such as 30 days until a settled dispute is asked after. */
public enum SafetyTerm {
    /** Whether a centre stops counting once a needed function was found not to work: 1 yes, 0 no. */
    CENTRE_UNCOUNTS(1, 1),
    /** Days after which a settled dispute is asked after. */
    FOLLOW_UP_DAYS(30, 365),
    /** Confirmed hours a member serves in a year. */
    HOURS_A_YEAR(16, 8_760);

    private final int suggestion;
    private final int most;

    SafetyTerm(int suggestion, int most) {
        this.suggestion = suggestion;
        this.most = most;
    }

    public int suggestion() {
        return suggestion;
    }

    public int most() {
        return most;
    }
}
