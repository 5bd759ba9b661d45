package cn.chenghua.governance.plan;

import java.util.List;

/** Hands out the plan and all its targets as they are now; answers from memory while nothing has changed. */
public interface Targets {

    List<Target> all();

    /** The same for a version of the plan that the caller's transaction has just read. */
    List<Target> at(long version);

    /** The plan the targets belong to, for a version that the caller's transaction has just read. */
    Plan planAt(long version);
}
