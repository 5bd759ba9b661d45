/** Links that are tried on the pattern of streets before anybody registers them. */
@NamedInterface("trial")
@NullMarked
package cn.chenghua.governance.backstreet.pattern.trial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
