/** The five lists at work: what reaches a community is asked for here, and what is refused opens a request. */
@NamedInterface("admission-gate")
@NullMarked
package cn.chenghua.governance.communityservice.admission.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
