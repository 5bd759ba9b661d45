package cn.chenghua.governance.casework.likeness;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Why a photo needs a second look, such as that it is nearly the photo from before.
 *
 * @param earlier the photo it looks like; null where the time is what is odd
 * @param measure signs that differ, or hundredths of likeness
 */
public record Hit(UUID photo, Reason reason, @Nullable UUID earlier, @Nullable UUID earlierCase, int measure) {

    /** What is odd about it. */
    public enum Reason {
        /** The very same file. */
        SAME_FILE,
        /** The signs of the two pictures hardly differ. */
        HASH,
        /** Block by block it is a photo from before, or part of it. */
        BLOCKS,
        /** Its sender says it was taken before the case was dispatched. */
        TOO_EARLY
    }
}
