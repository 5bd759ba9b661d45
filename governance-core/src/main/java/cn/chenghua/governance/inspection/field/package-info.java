/** What the field page needs: the briefing of whoever is out there, and a place for complaints. */
@NamedInterface("field")
@NullMarked
package cn.chenghua.governance.inspection.field;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
