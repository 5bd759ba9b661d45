/** Plates at the doors of communities, and which of them no list allows. */
@NamedInterface("admission-plate")
@NullMarked
package cn.chenghua.governance.communityservice.admission.plate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
