/** Evaluations of featured streets: the weighted scorecard in versions, two scorers who do not see each other, and the score item by item. */
@NamedInterface("score")
@NullMarked
package cn.chenghua.governance.featuredstreet.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
