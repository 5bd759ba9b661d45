package cn.chenghua.governance.inspection.field;

import java.time.Instant;
import java.util.UUID;

/** What somebody says from the field, such as a complaint that the same photo is asked for twice. */
public record GiveFeedback(UUID id, Feedback.Topic topic, String text, Instant writtenAt) {
    public GiveFeedback {
        text = text.strip();
        if (text.length() > Feedback.LONGEST) {
            throw FeedbackRefused.tooLong(Feedback.LONGEST);
        }
    }
}
