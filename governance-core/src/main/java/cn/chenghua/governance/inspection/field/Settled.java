package cn.chenghua.governance.inspection.field;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which findings are done with, told by the feature that handles them; as long as none tells, no finding is. */
@FunctionalInterface
public interface Settled {

    /** Those of {@code findings} that need nobody's attention any more. */
    Set<UUID> among(Collection<UUID> findings);
}
