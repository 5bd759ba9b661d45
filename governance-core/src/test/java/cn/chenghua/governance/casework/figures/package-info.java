/** What the cases of a period say about how things are put right; ratios of sums, each with exactly its cases. */
@NamedInterface("figures")
@NullMarked
package cn.chenghua.governance.casework.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
