/** What could be supervised: targets behind their plan, late projects, and what other features warn of. */
@NamedInterface("warning")
@NullMarked
package cn.chenghua.governance.supervision.warning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
