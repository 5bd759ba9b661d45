package cn.chenghua.governance.featuredstreet.score;

import java.util.List;

/**
 * A version of the scorecard: weights of 100 in all, a threshold for recognition, and the difference of two scorers above which a
 * third is asked. An evaluation keeps the version it was opened with.
 *
 * @param setBy empty for the suggestion that was shipped
 */
public record Scorecard(int version, int threshold, int difference, List<ScoreItem> items, String setBy) {

    private static final int WHOLE = 100;
    private static final int MOST = 40;

    public Scorecard {
        items = List.copyOf(items);
        var sum = items.stream().mapToInt(ScoreItem::weight).sum();
        if (sum != WHOLE) {
            throw ScoreRefused.weights(sum);
        }
        if (items.size() > MOST || items.stream().map(ScoreItem::code).distinct().count() != items.size()) {
            throw ScoreRefused.items(MOST);
        }
        for (var quality : Quality.values()) {
            if (items.stream().noneMatch(item -> item.quality() == quality)) {
                throw ScoreRefused.quality(quality);
            }
        }
        if (threshold < 0 || threshold > WHOLE || difference < 0 || difference > WHOLE) {
            throw ScoreRefused.bounds(threshold, difference);
        }
    }

    public List<ScoreItem> of(Quality quality) {
        return items.stream().filter(item -> item.quality() == quality).toList();
    }

    public int weight(Quality quality) {
        return of(quality).stream().mapToInt(ScoreItem::weight).sum();
    }

    /** Whether it is the one that was shipped. */
    public boolean suggested() {
        return setBy.isEmpty();
    }
}
