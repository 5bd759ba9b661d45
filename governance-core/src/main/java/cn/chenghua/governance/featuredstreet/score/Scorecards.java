package cn.chenghua.governance.featuredstreet.score;

import java.time.Instant;
import java.util.List;

/** All versions of the scorecard. */
public interface Scorecards {

    Scorecard current();

    /** The latest first. */
    List<Scorecard> all();

    Scorecard of(int version);

    /** Adds a version; the number is given. */
    int add(int threshold, int difference, List<ScoreItem> items, String by, Instant at);
}
