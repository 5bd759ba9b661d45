/** Slow traffic: foot and cycle ways, how far they go on without a gap, and which streets have one all along. */
@NamedInterface("slow")
@NullMarked
package cn.chenghua.governance.backstreet.slow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
