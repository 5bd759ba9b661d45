/** Looks that found nothing where somebody else found something: they ask for a reason, and the rate is told for regimes, never for people. */
@NamedInterface("contradiction")
@NullMarked
package cn.chenghua.governance.inspection.contradiction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
