package cn.chenghua.governance.renewal.circle.scenario;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** Lists of scenarios. */
public interface ScenarioLines {

    /** At most {@code limit} in a scope, the latest first, beginning behind one. */
    List<Line> list(Scope scope, @Nullable UUID after, int limit);

    /** A scenario as a list shows it. */
    record Line(UUID id, long version, String name, UnitCode place, String madeBy, Instant madeAt, int changes) {
    }
}
