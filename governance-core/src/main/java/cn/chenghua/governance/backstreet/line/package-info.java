/** Where back streets and links run. */
@NamedInterface("line")
@NullMarked
package cn.chenghua.governance.backstreet.line;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
