package cn.chenghua.governance.site;

import java.util.Optional;

import cn.chenghua.governance.district.Refusal;

/** Knows the page on which what was refused can be mended, such as the request that was opened for a task no list admits. */
public interface RefusalDoor {

    Optional<String> of(Refusal refusal);
}
