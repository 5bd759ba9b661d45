/** A flat map of the district in metres, and what hangs together on it. */
@NamedInterface("plane")
@NullMarked
package cn.chenghua.governance.backstreet.plane;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
