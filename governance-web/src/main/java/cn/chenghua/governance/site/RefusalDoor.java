package cn.chenghua.governance.site;

import java.util.Optional;

/** Knows the page on which what was refused can be mended, such as the request that was opened for a task no list admits. */
public interface RefusalDoor {

    /** @param refusal what was thrown; of a kind that somebody else knows, it gives nothing */
    Optional<String> of(RuntimeException refusal);
}
