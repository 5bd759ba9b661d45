/** Back streets beside their projects: road class, depth of treatment, works and line. */
@NamedInterface("street")
@NullMarked
package cn.chenghua.governance.backstreet.street;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
