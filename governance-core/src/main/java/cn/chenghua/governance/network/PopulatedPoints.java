package cn.chenghua.governance.network;

import java.time.LocalDate;
import java.util.List;

/** Where residents live, told by whoever keeps the estimates. */
@FunctionalInterface
public interface PopulatedPoints {

    /** Points whose position can be believed, with the estimates that stand for that day. */
    List<PopulatedPoint> on(LocalDate day);
}
