package cn.chenghua.governance.renewal.circle;

import java.util.EnumMap;
import java.util.Map;

/**
 * What counts as within reach; each of these is a setting with a suggested value.
 *
 * @param minutes how long one may walk (15)
 * @param kilometresAnHour the pace of each group (4.0, 3.2 and 3.6, by which 15 minutes are 1,000 m, 800 m and 900 m)
 * @param accessMetres a place that lies farther than this from the nearest street is not placed (300 m)
 */
public record CircleRules(int minutes, Map<Walker, Double> kilometresAnHour, double accessMetres) {

    private static final double METRES = 1_000;
    private static final double AN_HOUR = 60;

    public CircleRules {
        kilometresAnHour = new EnumMap<>(kilometresAnHour);
        var paced = kilometresAnHour.size() == Walker.values().length
                && kilometresAnHour.values().stream().allMatch(pace -> pace > 0 && pace <= 10);
        if (minutes < 1 || minutes > 120 || !paced || accessMetres < 0) {
            throw new IllegalArgumentException("governance.circle: " + minutes + ", " + kilometresAnHour + ", " + accessMetres);
        }
    }

    /** The metres a group walks in the minutes allowed, such as 1,000. */
    public double metres(Walker walker) {
        return minutes * pace(walker);
    }

    /** The minutes a group needs for a way. */
    public double minutes(Walker walker, double metres) {
        return metres / pace(walker);
    }

    private double pace(Walker walker) {
        return kilometresAnHour.getOrDefault(walker, 0.0) * METRES / AN_HOUR;
    }
}
