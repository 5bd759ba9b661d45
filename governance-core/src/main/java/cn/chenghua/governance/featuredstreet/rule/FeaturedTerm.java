package cn.chenghua.governance.featuredstreet.rule;

/** A number the district sets for initiative three; no source was found for any of them, so each is a suggestion. */
public enum FeaturedTerm {
    /** Days after a recognition, or its confirmation, on which a featured street is evaluated anew. */
    REEVALUATION_DAYS(365, 30, 3_650),
    /** Days after a naming, or a re-check that held, on which a demonstration community is checked anew. */
    RECHECK_DAYS(365, 30, 3_650);

    private final int suggestion;
    private final int least;
    private final int most;

    FeaturedTerm(int suggestion, int least, int most) {
        this.suggestion = suggestion;
        this.least = least;
        this.most = most;
    }

    public int suggestion() {
        return suggestion;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }
}
