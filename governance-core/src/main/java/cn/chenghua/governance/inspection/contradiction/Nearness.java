package cn.chenghua.governance.inspection.contradiction;

/**
 * How near a look and a finding at the same asset must be to contradict each other, such as 3 days and 100 metres. Where one of
 * them claims no position, the days alone decide.
 *
 * @param suggestion whether the platform proposed it and nobody has set it
 */
public record Nearness(int days, int metres, boolean suggestion) {

    private static final int DAYS = 30;
    private static final int NEAREST = 10;
    private static final int FARTHEST = 5_000;

    /** As the district sets it. */
    public static Nearness of(long days, long metres) {
        if (days < 0 || days > DAYS) {
            throw ContradictionRefused.days(days, DAYS);
        }
        if (metres < NEAREST || metres > FARTHEST) {
            throw ContradictionRefused.metres(metres, NEAREST, FARTHEST);
        }
        return new Nearness((int) days, (int) metres, false);
    }
}
