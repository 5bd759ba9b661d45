/** The pattern of streets: density, blocks, junctions and detours, now and with new links. */
@NamedInterface("pattern")
@NullMarked
package cn.chenghua.governance.backstreet.pattern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
