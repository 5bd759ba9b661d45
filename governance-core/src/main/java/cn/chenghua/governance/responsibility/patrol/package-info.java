/** How often assets are to be looked at, and which looks are due; nothing of it judges people. */
@NamedInterface("patrol")
@NullMarked
package cn.chenghua.governance.responsibility.patrol;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
