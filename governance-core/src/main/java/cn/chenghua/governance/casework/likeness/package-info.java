/** Whether a photo that is to show something mended has been seen before: perceptual hashes and a comparison of blocks. */
@NamedInterface("likeness")
@NullMarked
package cn.chenghua.governance.casework.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
