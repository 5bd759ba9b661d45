/** Tables of the registers of initiative three, row by row by the same use cases as single records. */
@NamedInterface("intake")
@NullMarked
package cn.chenghua.governance.featuredstreet.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
