/** Micro-covenants of communities: texts in versions, each adopted by a meeting with its votes. */
@NamedInterface("covenant")
@NullMarked
package cn.chenghua.governance.safecommunity.covenant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
