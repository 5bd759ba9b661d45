/** The honours Red Pioneer and Chenghua Role Model: nominated, reviewed by somebody else, made public; nobody is ranked. */
@NamedInterface("honour")
@NullMarked
package cn.chenghua.governance.safecommunity.honour;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
