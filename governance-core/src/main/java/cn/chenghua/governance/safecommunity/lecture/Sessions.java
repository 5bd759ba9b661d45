package cn.chenghua.governance.safecommunity.lecture;

import java.util.List;
import java.util.UUID;

/** Which lectures have been held. */
public interface Sessions {

    boolean held(UUID project);

    /** The series with what they are called and what they mean, as the district says; nothing of it is the plan's. */
    List<Series> series();

    void describe(Series series);

    /**
     * A series of lectures.
     *
     * @param code the class of its projects, {@code series_a}
     * @param target whose quantity is its quota
     * @param meaning what it is about; empty until the district says so
     */
    record Series(String code, String target, String name, String nameEn, String meaning, long version) {
    }
}
