/** The calendar that an account's due days are handed out by to a calendar program, under a secret of its own. */
@NamedInterface("feed")
@NullMarked
package cn.chenghua.governance.supervision.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
