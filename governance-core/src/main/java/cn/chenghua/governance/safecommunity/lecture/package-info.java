/** The rule-of-law lectures, who teaches which law, and demonstration communities of democracy and law. */
@NamedInterface("lecture")
@NullMarked
package cn.chenghua.governance.safecommunity.lecture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
