package cn.chenghua.governance.backstreet.rule;

/** A number the district sets for initiative two; no source was found for any of them but the hundred days, so each is a suggestion. */
public enum StreetTerm {
    /** Days after the acceptance on which a street is looked at once more. */
    LOOKBACK_DAYS(100, 1, 1_000),
    /** 1 if a street that has relapsed counts no more until it is accepted anew. */
    RELAPSE_UNCOUNTS(1, 0, 1),
    /** Acceptances up to this day, such as 20171231, may be taken over from paper, without inspections; 0 if none may. */
    HISTORIC_UNTIL(20_171_231, 0, 21_001_231),
    /** Percent by which a stated or as-built length may differ from the drawn one before it is flagged. */
    LENGTH_DIFFERENCE(10, 1, 100),
    /** 1 if the as-built length of a link counts where it is known, 0 if the drawn one does. */
    LINK_AS_BUILT(0, 0, 1),
    /** Metres within which a link lies upon another. */
    OVERLAP_WIDTH(8, 1, 50),
    /** Metres of width that taking a wall down may open at most. */
    GAIN_STRIP(3, 0, 50),
    /** Percent of a site's perimeter that its wall may have at most. */
    WALL_PERIMETER(100, 10, 1_000);

    private final int suggestion;
    private final int least;
    private final int most;

    StreetTerm(int suggestion, int least, int most) {
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
