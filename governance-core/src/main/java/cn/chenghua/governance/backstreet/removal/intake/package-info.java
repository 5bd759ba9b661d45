/** Sites of removal taken in from tables. */
@NamedInterface("removal-intake")
@NullMarked
package cn.chenghua.governance.backstreet.removal.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
