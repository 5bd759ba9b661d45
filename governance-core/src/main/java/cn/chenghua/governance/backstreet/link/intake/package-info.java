/** Links with their lines, survey lengths and openings, taken in from tables. */
@NamedInterface("link-intake")
@NullMarked
package cn.chenghua.governance.backstreet.link.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
