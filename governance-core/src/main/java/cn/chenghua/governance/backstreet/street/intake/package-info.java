/** Back streets with their acceptances and look-backs, taken in from tables. */
@NamedInterface("intake")
@NullMarked
package cn.chenghua.governance.backstreet.street.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
