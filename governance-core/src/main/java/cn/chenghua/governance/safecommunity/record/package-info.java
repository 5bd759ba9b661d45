/** What tasks, lectures, duties, honours, covenants, suggestions, warning rules and alerts have in common: a record with steps. */
@NamedInterface("record")
@NullMarked
package cn.chenghua.governance.safecommunity.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
