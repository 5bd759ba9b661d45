package cn.chenghua.governance.inspection.field;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** All that was complained of and proposed, in the order it came. */
public interface FeedbackBook {

    /** Whether it is new; what is there already stays as it is. */
    boolean add(Feedback feedback);

    Optional<Feedback> find(UUID account, UUID id);

    /**
     * The newest first.
     *
     * @param writer whose; null for everybody's
     * @param topic what about; null for all
     * @param after where the page before ended
     */
    List<Feedback> list(@Nullable UUID writer, Feedback.@Nullable Topic topic, @Nullable Place after, int limit);

    /** Where a page ends. */
    record Place(Instant receivedAt, UUID id) {
    }
}
