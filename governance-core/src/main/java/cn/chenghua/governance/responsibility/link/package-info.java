/** Which assets projects are about. */
@NamedInterface("link")
@NullMarked
package cn.chenghua.governance.responsibility.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
