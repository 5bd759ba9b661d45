/** Areas and programmes the text names without a quantity, each with the group its projects sit in. */
@NamedInterface("programme")
@NullMarked
package cn.chenghua.governance.featuredstreet.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
