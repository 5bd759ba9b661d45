/** Rules that make alarms of signals, and the test of each rule on what has been. */
@NamedInterface("warning-rule")
@NullMarked
package cn.chenghua.governance.safecommunity.warning.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
