/** Posts that answer for assets, and the people who hold them over time. */
@NamedInterface("post")
@NullMarked
package cn.chenghua.governance.responsibility.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
