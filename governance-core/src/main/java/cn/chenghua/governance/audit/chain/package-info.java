/** The chain that ties the entries of the record together day by day, and the proof that none was changed, taken out or slipped in. */
@NamedInterface("chain")
@NullMarked
package cn.chenghua.governance.audit.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
