package cn.chenghua.governance.casework.rule;

/** A number the district sets for cases, with a suggestion; no source was found for any of them. */
public enum Term {
    /** Metres within which a finding of the same disorder at the same asset is the same matter, where no radius of its own is set. */
    RADIUS(50, 0, 10_000),
    /** Working days after the closing in which the finder may open a case again. */
    REOPEN_DAYS(10, 1, 250),
    /** Working hours behind the limit until the community's post is told. */
    ESCALATE_COMMUNITY(1, 0, 2_000),
    /** Working hours behind the limit until the sub-district's post is told. */
    ESCALATE_SUBDISTRICT(7, 0, 2_000),
    /** Working hours behind the limit until the district's post is told. */
    ESCALATE_DISTRICT(21, 0, 2_000),
    /** Of 64 signs of two pictures, how many may differ while they still count as alike. */
    LIKENESS(10, 0, 11),
    /** 1 if a closing photo must come straight from the camera. */
    CAMERA_ONLY(0, 0, 1);

    private final int suggestion;
    private final int least;
    private final int most;

    Term(int suggestion, int least, int most) {
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
