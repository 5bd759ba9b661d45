package cn.chenghua.governance.renewal.circle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The places where residents live, each with its estimates in time. */
public interface Settlements {

    /** The latest estimate of each unit that stands for {@code day} or an earlier day, in the order of their codes. */
    List<Settlement> on(LocalDate day);

    /** Every estimate that was ever kept. */
    List<Settlement> all();

    /** Keeps estimates; one for the same unit and day is replaced. */
    void put(Collection<Settlement> settlements, String by);
}
