/** Recognitions of featured streets: by an evaluation that passed, confirmed by the next, withdrawn with a reason. */
@NamedInterface("recognition")
@NullMarked
package cn.chenghua.governance.featuredstreet.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
