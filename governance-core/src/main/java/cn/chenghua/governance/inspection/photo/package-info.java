/** Photos of inspections: they come in pieces, before or after the inspection that tells of them, and become evidence. */
@NamedInterface("photo")
@NullMarked
package cn.chenghua.governance.inspection.photo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
