package cn.chenghua.governance.inspection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.inspection.InspectionLog.Answered;

import org.jspecify.annotations.Nullable;

/**
 * Writes what arrives at the same moment in one transaction, so that many senders wait for one commit and not each for his own.
 * Whoever comes while little is written goes at once; nobody is answered before his own is stored.
 */
final class Gathering {

    static final int AT_ONCE = 2;
    static final int MOST = 50;
    /** How long the first of a group waits for those who came with him last time; a commit alone takes longer. */
    private static final Duration PATIENCE = Duration.ofMillis(1);
    private final BiFunction<List<Sending>, Instant, Map<UUID, Answered>> write;
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private int writing;
    private int lastTogether;

    Gathering(BiFunction<List<Sending>, Instant, Map<UUID, Answered>> write) {
        this.write = write;
    }

    /** The answer to a sending of one inspection. */
    Answered send(Sending sending, Instant now) {
        var mine = new Waiting(sending);
        return switch (leads(mine) ? Turn.LEAD : mine.told.join()) {
            case LEAD -> lead(mine, now);
            case DONE -> Objects.requireNonNull(mine.answer);
            case ALONE -> alone(sending, now);
        };
    }

    private synchronized boolean leads(Waiting mine) {
        if (writing < AT_ONCE) {
            writing++;
            return true;
        }
        queue.add(mine);
        notifyAll();
        return false;
    }

    /** Those who came together last time are likely to come together again; one who came alone waits for nobody. */
    private synchronized void gather() {
        var until = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (var left = PATIENCE.toNanos(); queue.size() + 1 < lastTogether && left > 0; left = until - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Those that wait, but no id twice: the later of two with one id is to see what became of the first. */
    private synchronized List<Waiting> group(Waiting mine) {
        var group = new ArrayList<>(List.of(mine));
        var ids = new HashSet<>(Set.of(mine.sending.id()));
        var waiting = queue.iterator();
        while (waiting.hasNext() && group.size() < MOST) {
            var next = waiting.next();
            if (ids.add(next.sending.id())) {
                group.add(next);
                waiting.remove();
            }
        }
        lastTogether = group.size();
        return group;
    }

    private Answered lead(Waiting mine, Instant now) {
        try {
            gather();
            var group = group(mine);
            return group.size() > 1 && together(group, now) ? Objects.requireNonNull(mine.answer) : alone(mine.sending, now);
        } finally {
            handOver();
        }
    }

    private boolean together(List<Waiting> group, Instant now) {
        var turn = Turn.ALONE;
        try {
            var answers = write.apply(group.stream().map(one -> one.sending).toList(), now);
            group.forEach(one -> one.answer = answers.get(one.sending.id()));
            turn = Turn.DONE;
        } catch (RuntimeException e) {
            // Nothing is stored; each is told its own reason when it is written alone.
            turn = Turn.ALONE;
        } finally {
            for (var one : group) {
                one.told.complete(turn);
            }
        }
        return turn == Turn.DONE;
    }

    /** How many wait for their turn. */
    synchronized int waiting() {
        return queue.size();
    }

    private void handOver() {
        Waiting next;
        synchronized (this) {
            next = queue.poll();
            if (next == null) {
                writing--;
            }
        }
        if (next != null) {
            next.told.complete(Turn.LEAD);
        }
    }

    /** What is wrong with one of a group is told to its sender and to nobody else. */
    private Answered alone(Sending sending, Instant now) {
        try {
            return Objects.requireNonNull(write.apply(List.of(sending), now).get(sending.id()));
        } catch (Refusal refusal) {
            return Answered.refused(sending.id(), refusal);
        }
    }

    private enum Turn {
        LEAD, DONE, ALONE
    }

    /** A sending and what becomes of it. */
    private static final class Waiting {
        private final Sending sending;
        private final CompletableFuture<Turn> told = new CompletableFuture<>();
        private @Nullable Answered answer;

        Waiting(Sending sending) {
            this.sending = sending;
        }
    }
}
