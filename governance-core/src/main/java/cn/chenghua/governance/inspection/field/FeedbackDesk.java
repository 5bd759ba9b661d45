package cn.chenghua.governance.inspection.field;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where complaints and proposals are handed in and read. */
@Component
public class FeedbackDesk {

    private final FeedbackBook book;
    private final Trail trail;
    private final Clock clock;

    FeedbackDesk(FeedbackBook book, Trail trail, Clock clock) {
        this.book = book;
        this.trail = trail;
        this.clock = clock;
    }

    /** Keeps it once; whether it is new. The same id with other words is refused with {@code feedback.taken}. */
    @Transactional
    public boolean take(Actor actor, GiveFeedback wish) {
        var given = new Feedback(actor.account(), wish.id(), actor.displayName(), wish.topic(), wish.text(), wish.writtenAt(),
                clock.instant());
        if (book.add(given)) {
            trail.note(Note.of(Act.CREATE, Subject.of("field_feedback", wish.id())));
            return true;
        }
        if (book.find(actor.account(), wish.id()).filter(given::repeats).isEmpty()) {
            throw FeedbackRefused.taken(wish.id());
        }
        return false;
    }

    /** Everybody's for those who read the whole district, else one's own. */
    public List<Feedback> read(Actor actor, Feedback.@Nullable Topic topic, FeedbackBook.@Nullable Place after, int limit) {
        UUID writer = actor.reads().wholeDistrict() ? null : actor.account();
        return book.list(writer, topic, after, limit);
    }
}
