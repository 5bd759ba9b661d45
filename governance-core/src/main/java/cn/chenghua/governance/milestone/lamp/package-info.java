/** Lamps of projects: named policies that say in words and figures why one is green, yellow or red, or grey for want of anything to judge by. */
@NamedInterface("lamp")
@NullMarked
package cn.chenghua.governance.milestone.lamp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
