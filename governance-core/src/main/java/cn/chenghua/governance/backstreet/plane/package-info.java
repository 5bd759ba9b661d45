/** A flat map of the district in metres, and what hangs together on it. */
@NullMarked
package cn.chenghua.governance.backstreet.plane;

import org.jspecify.annotations.NullMarked;
