/** Signals of the three networks as they come in. */
@NamedInterface("warning")
@NullMarked
package cn.chenghua.governance.safecommunity.warning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
