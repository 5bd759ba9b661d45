package cn.chenghua.governance.network;

import org.locationtech.jts.geom.Envelope;

/**
 * How files of streets are joined and judged; each of these is a setting with a suggested value.
 *
 * @param joinMetres ends of lines that lie nearer than this meet in one node (1 m)
 * @param gapMetres a dead end that lies nearer than this to another street nearly meets it (15 m)
 * @param differing a stated length that differs from the course by more than this part is reported (0.2)
 * @param cellMetres the side of a cell by which density is told (500 m)
 * @param denseKilometres from so many km of street for each km² on, ways on foot are believed (6)
 * @param box the longitudes and latitudes within which the district surely lies
 */
public record NetworkRules(double joinMetres, double gapMetres, double differing, double cellMetres, double denseKilometres,
        Envelope box) {

    private static final double SLACK_METRES = 20;

    public NetworkRules {
        if (joinMetres < 0 || gapMetres <= 0 || differing <= 0 || cellMetres < 50 || denseKilometres < 0 || box.isNull()) {
            throw new IllegalArgumentException("governance.network: " + joinMetres + ", " + gapMetres + ", " + differing + ", "
                    + cellMetres + ", " + denseKilometres + ", " + box);
        }
    }

    /** Whether a stated length and the one along the course differ by more than the part allowed, and by more than 20 m. */
    public boolean differs(double stated, double measured) {
        return Math.abs(stated - measured) > Math.max(SLACK_METRES, differing * measured);
    }
}
