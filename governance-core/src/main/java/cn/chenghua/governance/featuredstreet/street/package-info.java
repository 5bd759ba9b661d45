/** Featured streets beside their projects: one class, theme, product and character, where they run, and whether they are recognised. */
@NamedInterface("street")
@NullMarked
package cn.chenghua.governance.featuredstreet.street;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
