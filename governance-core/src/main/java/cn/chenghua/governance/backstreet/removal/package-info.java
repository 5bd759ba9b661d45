/** Two removals, one gain: sites where illegal buildings and walls come down and open space is gained. */
@NamedInterface("removal")
@NullMarked
package cn.chenghua.governance.backstreet.removal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
