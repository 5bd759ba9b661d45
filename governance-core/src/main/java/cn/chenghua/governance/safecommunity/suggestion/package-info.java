/** What residents and local units suggest for a project, and what became of it. */
@NamedInterface("suggestion")
@NullMarked
package cn.chenghua.governance.safecommunity.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
