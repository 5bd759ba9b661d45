/** What the office decides about green and streets where the plan's text leaves it open, with who decided it when. */
@NamedInterface("green-rule")
@NullMarked
package cn.chenghua.governance.backstreet.green.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
