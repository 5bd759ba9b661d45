/** Connecting dots to lines: which green places hang together, which links are missing, and what each would join. */
@NullMarked
package cn.chenghua.governance.backstreet.green.link;

import org.jspecify.annotations.NullMarked;
