/** Smart estates: subsystem by subsystem installed and accepted; nothing of any person is kept. */
@NamedInterface("smart")
@NullMarked
package cn.chenghua.governance.featuredstreet.smart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
