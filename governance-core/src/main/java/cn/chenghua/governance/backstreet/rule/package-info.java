/** What the district sets for its back streets, links and removals, each beside a suggestion. */
@NamedInterface("rule")
@NullMarked
package cn.chenghua.governance.backstreet.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
