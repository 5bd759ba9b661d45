/** Items of the five lists taken in from tables. */
@NamedInterface("admission-intake")
@NullMarked
package cn.chenghua.governance.communityservice.admission.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
