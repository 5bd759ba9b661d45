package cn.chenghua.governance.responsibility.patrol;

import java.time.Instant;
import java.util.List;

/** The stored versions of regimes; one is added, none is ever changed. */
public interface RegimeBook {

    /** Every version, the first decided first. */
    List<Entry> entries();

    void add(PatrolRegime regime, String by, String byName, Instant at);

    default Regimes regimes() {
        return new Regimes(entries().stream().map(Entry::regime).toList());
    }

    /** A version with who decided on it. */
    record Entry(PatrolRegime regime, String byName, Instant at) {
    }
}
