/** The five-level green system: where ecological zones, greenways, parks and gardens lie, and which amount of each counts. */
@NamedInterface("green")
@NullMarked
package cn.chenghua.governance.backstreet.green;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
