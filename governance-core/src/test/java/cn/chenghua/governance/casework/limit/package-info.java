/** How long a case may take, and the clock that runs while it does. */
@NamedInterface("limit")
@NullMarked
package cn.chenghua.governance.casework.limit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
