package cn.chenghua.governance.inspection.contradiction;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens contradictions and takes the reasons for them. */
@Service
@Transactional
public class ContradictionDesk {

    /** What is received while the last run was under way is looked at again. */
    private static final Duration OVERLAP = Duration.ofDays(1);
    private static final int SAID = 500;
    private final Contradictions contradictions;
    private final Clock clock;

    ContradictionDesk(Contradictions contradictions, Clock clock) {
        this.contradictions = contradictions;
        this.clock = clock;
    }

    /** Compares what was received lately with all there is; how many contradictions that opens. */
    public int watch() {
        var now = clock.instant();
        return contradictions.open(contradictions.nearness(), now.minus(OVERLAP), now);
    }

    /** A contradiction within the actor's scope, or the refusal {@code contradiction.unknown}. */
    @Transactional(readOnly = true)
    public Contradictions.Line read(Actor actor, UUID id) {
        return contradictions.find(id, actor.reads()).orElseThrow(() -> ContradictionRefused.unknown(id));
    }

    /** Gives the reason; it is given once. */
    public void explain(Actor actor, UUID id, Reason reason, String said) {
        var found = read(actor, id);
        actor.check(Right.INSPECT, found.unit(), found.responsible());
        var text = said.strip();
        var length = text.codePointCount(0, text.length());
        if (length > SAID) {
            throw ContradictionRefused.said(length, SAID);
        }
        if (reason == Reason.OTHER && text.isEmpty()) {
            throw ContradictionRefused.silent();
        }
        if (!contradictions.reason(id, reason, text, actor.displayName(), clock.instant())) {
            throw ContradictionRefused.given();
        }
    }

    /** Sets how near is near; what is open stays as it was opened. */
    public void set(Actor actor, Nearness nearness) {
        actor.check(Right.SET_STANDARDS);
        contradictions.set(nearness);
    }
}
