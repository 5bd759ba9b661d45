/** Check-lists and the lists of disorders, each in versions that are never changed once issued. */
@NamedInterface("standard")
@NullMarked
package cn.chenghua.governance.inspection.standard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
