package cn.chenghua.governance.inspection;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes in what devices send. Each inspection is stored once, whatever is sent how often and in which order, and each gets its
 * own answer; one that is refused keeps none of the others.
 */
@Service
public class InspectionLog {

    private final InspectionBook book;
    private final Gathering gathering;
    private final Trail trail;
    private final Clock clock;

    InspectionLog(InspectionBook book, Trail trail, Clock clock) {
        this.book = book;
        this.gathering = new Gathering(book::write);
        this.trail = trail;
        this.clock = clock;
    }

    /** The answer to one wish, which is written together with what others send at the same moment. */
    public Answered log(Actor actor, LogInspection wish) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return log(actor, List.of(wish)).getFirst();
        }
        actor.checkEither(Right.HOLD_POST, Right.INSPECT);
        return gathering.send(new Sending(actor, trail.caller(), List.of(wish)), clock.instant());
    }

    /** One answer for each wish, in their order. */
    public List<Answered> log(Actor actor, List<LogInspection> wishes) {
        actor.checkEither(Right.HOLD_POST, Right.INSPECT);
        var firsts = new LinkedHashMap<UUID, LogInspection>();
        wishes.forEach(wish -> firsts.putIfAbsent(wish.id(), wish));
        var answers = written(actor, List.copyOf(firsts.values()), clock.instant());
        var seen = new HashSet<UUID>();
        return wishes.stream().map(wish -> {
            var answer = Objects.requireNonNull(answers.get(wish.id()));
            return seen.add(wish.id()) ? answer : again(wish, Objects.requireNonNull(firsts.get(wish.id())), answer);
        }).toList();
    }

    /** All in one go; where one of them uses an id of a part again or a listener refuses it, each on its own. */
    private Map<UUID, Answered> written(Actor actor, List<LogInspection> wishes, Instant now) {
        try {
            return book.write(List.of(new Sending(actor, trail.caller(), wishes)), now);
        } catch (Refusal refusal) {
            if (wishes.size() == 1) {
                var id = wishes.getFirst().id();
                return Map.of(id, Answered.refused(id, refusal));
            }
            var answers = new HashMap<UUID, Answered>();
            wishes.forEach(wish -> answers.putAll(written(actor, List.of(wish), now)));
            return answers;
        }
    }

    /** The same id twice in what was sent at once. */
    private static Answered again(LogInspection wish, LogInspection first, Answered answered) {
        if (!Fingerprint.of(first).equals(Fingerprint.of(wish))) {
            return Answered.refused(wish.id(), InspectionRefused.otherContent(wish.id()));
        }
        return answered.refusal() == null ? new Answered(wish.id(), Outcome.ALREADY_STORED, null) : answered;
    }

    /** What became of a wish. */
    public enum Outcome {
        STORED, ALREADY_STORED, REFUSED
    }

    /** The answer to one wish. */
    public record Answered(UUID id, Outcome outcome, @Nullable Refusal refusal) {

        static Answered refused(UUID id, Refusal refusal) {
            return new Answered(id, Outcome.REFUSED, refusal);
        }

        /** Itself, or the refusal thrown. */
        public Answered orRefuse() {
            if (refusal != null) {
                throw refusal;
            }
            return this;
        }
    }
}
