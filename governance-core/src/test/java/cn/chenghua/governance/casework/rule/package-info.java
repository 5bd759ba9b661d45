/** What the district sets for cases: limits, whom they are dispatched to, and what counts as the same matter. */
@NamedInterface("rule")
@NullMarked
package cn.chenghua.governance.casework.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
