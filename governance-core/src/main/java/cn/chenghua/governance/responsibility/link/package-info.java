/** Which assets projects are about. */
@NullMarked
package cn.chenghua.governance.responsibility.link;

import org.jspecify.annotations.NullMarked;
