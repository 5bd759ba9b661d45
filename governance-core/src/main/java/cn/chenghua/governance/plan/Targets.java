package cn.chenghua.governance.plan;

import java.util.List;

/** Hands out all targets as they are now; answers from memory while nothing has changed. */
public interface Targets {

    List<Target> all();

    /** The same for a version of the plan that the caller's transaction has just read. */
    default List<Target> at(long version) {
        return all();
    }
}
