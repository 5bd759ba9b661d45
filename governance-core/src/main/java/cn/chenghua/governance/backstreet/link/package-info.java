/** New links between streets: their lines, what they were built with, and the metres they count with. */
@NamedInterface("link")
@NullMarked
package cn.chenghua.governance.backstreet.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
