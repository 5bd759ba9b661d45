package cn.chenghua.governance.plan;

import java.util.List;

/** Hands out all targets as they are now; answers from memory while nothing has changed. */
public interface Targets {

    List<Target> all();
}
