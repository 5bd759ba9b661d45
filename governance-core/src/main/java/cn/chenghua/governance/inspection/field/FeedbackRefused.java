package cn.chenghua.governance.inspection.field;

import java.util.UUID;

import cn.chenghua.governance.district.Refusal;

/** Feedback that cannot be kept so. */
public final class FeedbackRefused extends Refusal {

    private FeedbackRefused(String code, String field, Object argument) {
        super(code, field, argument);
    }

    static FeedbackRefused tooLong(int limit) {
        return new FeedbackRefused("feedback.long", "text", limit);
    }

    /** An id that the same account has used for other words. */
    static FeedbackRefused taken(UUID id) {
        return new FeedbackRefused("feedback.taken", "id", id.toString());
    }
}
