/** The five lists: what may be asked of communities, requested, checked, decided on, published and withdrawn. */
@NamedInterface("admission")
@NullMarked
package cn.chenghua.governance.communityservice.admission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
