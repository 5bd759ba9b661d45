package cn.chenghua.governance.inspection.field;

import java.time.Instant;
import java.util.UUID;

/**
 * A complaint or proposal from somebody in the field, such as one about double reporting. It is kept as it was written; nothing
 * is derived from it about its writer.
 *
 * @param id made by the device, unique for the account
 * @param writtenAt by the device's clock
 */
public record Feedback(UUID account, UUID id, String writer, Topic topic, String text, Instant writtenAt, Instant receivedAt) {

    public static final int LONGEST = 2_000;

    /** Whether the other says the same, so that it is a repeat. */
    boolean repeats(Feedback other) {
        return topic == other.topic && text.equals(other.text) && writtenAt.equals(other.writtenAt);
    }

    /** What it is about. */
    public enum Topic {
        /** The same thing has to be reported twice (重复填报). */
        DUPLICATE_FORMS,
        /** A check-in is demanded (强制打卡). */
        FORCED_CHECK_IN,
        /** Photos, videos or tracks are demanded without need. */
        NEEDLESS_UPLOAD, WRONG_DATA, PAGE_FAULT, OTHER
    }
}
