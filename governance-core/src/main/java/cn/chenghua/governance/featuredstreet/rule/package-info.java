/** What the district sets for featured streets, demonstration communities and smart estates, each beside a suggestion. */
@NamedInterface("rule")
@NullMarked
package cn.chenghua.governance.featuredstreet.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
