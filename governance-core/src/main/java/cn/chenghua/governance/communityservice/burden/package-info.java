/** The burden of communities by month: what was laid on them, as records tell it, beside what the five lists estimate. */
@NamedInterface("burden")
@NullMarked
package cn.chenghua.governance.communityservice.burden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
