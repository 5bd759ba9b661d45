/** Demonstration communities: applied, planned, supported, reviewed by criteria, named, re-checked, and the name withdrawn. */
@NamedInterface("community")
@NullMarked
package cn.chenghua.governance.featuredstreet.community;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
