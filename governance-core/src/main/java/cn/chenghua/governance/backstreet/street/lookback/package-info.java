/** Look-backs at accepted streets: whether what was put right has held. */
@NamedInterface("lookback")
@NullMarked
package cn.chenghua.governance.backstreet.street.lookback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
