package cn.chenghua.governance.milestone.lamp;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** When projects were last reported on in another way than by changing them, told by the feature that takes reports. */
public interface Heard {

    /** The last day up to {@code day}; projects without a report are left out. */
    Map<UUID, LocalDate> lastHeard(Collection<UUID> projects, LocalDate day);
}
