package cn.chenghua.governance.backstreet.slow;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import cn.chenghua.governance.access.Scope;

/** The stored foot and cycle ways. */
public interface SlowWays {

    /** Those that lie in the scope, by number. */
    List<SlowWay> all(Scope scope);

    List<SlowWay> ofNumbers(Collection<String> numbers);

    /** Stores a way in the place of the one of that number. */
    void put(SlowWay way, String by, Instant at);
}
