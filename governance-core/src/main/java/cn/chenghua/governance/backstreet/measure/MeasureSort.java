package cn.chenghua.governance.backstreet.measure;

/** What a measure is for: one of the three lines of work, or one of the three modes of greening. */
public enum MeasureSort {
    /** Make it look better (美化). */
    BEAUTIFY(false),
    /** Let traffic flow (畅化). */
    EASE(false),
    /** Make it cleaner (净化). */
    CLEAN(false),
    /** Green that is planned (增绿). */
    PLAN(true),
    /** Green where something was cleared (添绿). */
    CLEARANCE(true),
    /** Green that a wall hid (透绿). */
    OPEN_UP(true);

    private final boolean greening;

    MeasureSort(boolean greening) {
        this.greening = greening;
    }

    public boolean greening() {
        return greening;
    }
}
