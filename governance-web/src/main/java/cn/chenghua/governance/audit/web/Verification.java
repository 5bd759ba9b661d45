package cn.chenghua.governance.audit.web;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

import cn.chenghua.governance.audit.chain.Chain;
import cn.chenghua.governance.audit.chain.Verdict;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Walks the chain behind the page, once at a time on each node, and remembers what the last walk found. */
@Component
class Verification {

    private static final Logger log = LoggerFactory.getLogger(Verification.class);
    private final Chain chain;
    private final Clock clock;
    private final AtomicReference<State> state = new AtomicReference<>(State.NEVER);

    Verification(Chain chain, Clock clock) {
        this.chain = chain;
        this.clock = clock;
    }

    State state() {
        return state.get();
    }

    void begin() {
        var before = state.get();
        if (!before.running() && state.compareAndSet(before, new State(true, 0, clock.instant(), null, false))) {
            Thread.ofVirtual().name("audit-verification").start(this::walk);
        }
    }

    private void walk() {
        try {
            while (chain.lengthen()) {
                Thread.onSpinWait();
            }
            var verdict = chain.verify(links -> state.set(new State(true, links, clock.instant(), null, false)));
            if (!verdict.sound()) {
                log.error("The audit trail is broken: {}", verdict.broken());
            }
            state.set(new State(false, verdict.links(), clock.instant(), verdict, false));
        } catch (RuntimeException e) {
            log.error("The audit trail could not be verified", e);
            state.set(new State(false, state.get().links(), clock.instant(), null, true));
        }
    }

    /** How far a walk has come and what it found. */
    record State(boolean running, long links, @Nullable Instant at, @Nullable Verdict verdict, boolean failed) {
        static final State NEVER = new State(false, 0, null, null, false);
    }
}
