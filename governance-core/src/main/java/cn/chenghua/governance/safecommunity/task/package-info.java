/** Tasks of several units: who leads, who joins in, what each has done. */
@NamedInterface("task")
@NullMarked
package cn.chenghua.governance.safecommunity.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
