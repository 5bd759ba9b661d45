package cn.chenghua.governance.backstreet.pattern.trial;

import java.time.Instant;
import java.util.List;

import cn.chenghua.governance.backstreet.pattern.NewLink;

/** Links that somebody uploaded to try them; each upload takes the place of the one before. */
public interface PlannedLinks {

    List<NewLink> all();

    /** @param source where they are known from */
    void replace(List<NewLink> links, String source, String by, Instant at);

    /** Where the links are known from; empty where there are none. */
    String source();
}
