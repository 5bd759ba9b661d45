/** Tables of the registers of safe communities, row by row by the same use cases as single records. */
@NamedInterface("intake")
@NullMarked
package cn.chenghua.governance.safecommunity.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
