package cn.chenghua.governance.access.web;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** How much of each {@link Allowance} is left to whom; in memory, so each node counts for itself, and who stays away is forgotten. */
@Component
class Allowances {

    private static final int CALLERS = 50_000;
    private final Map<Allowance, Counter> counters = new EnumMap<>(Allowance.class);

    Allowances(Environment settings) {
        for (var allowance : Allowance.values()) {
            counters.put(allowance, new Counter(allowance, allowance.most(settings),
                    Caffeine.newBuilder().maximumSize(CALLERS).expireAfterAccess(allowance.window()).build()));
        }
    }

    /** Takes one, if there is one. */
    Share take(Allowance allowance, String whose) {
        var counter = counter(allowance);
        var probe = counter.of(whose).tryConsumeAndReturnRemaining(1);
        return new Share(allowance, counter.most, probe.isConsumed(), probe.getRemainingTokens(),
                Duration.ofNanos(probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill()));
    }

    void giveBack(Allowance allowance, String whose) {
        counter(allowance).of(whose).addTokens(1);
    }

    private Counter counter(Allowance allowance) {
        return Objects.requireNonNull(counters.get(allowance));
    }

    /** The buckets of all callers for one allowance. */
    private record Counter(Allowance allowance, long most, Cache<String, Bucket> buckets) {

        Bucket of(String whose) {
            return buckets.get(whose, _ -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(most).refillGreedy(most, allowance.window())).build());
        }
    }

    /** What was taken, and what is left until when. */
    record Share(Allowance allowance, long most, boolean granted, long left, Duration pause) {

        long seconds() {
            return Math.max(1, pause.plusMillis(999).toSeconds());
        }

        /** The header RateLimit-Policy. */
        String policy() {
            return "\"%s\";q=%d;w=%d".formatted(allowance.key(), most, allowance.window().toSeconds());
        }

        /** The header RateLimit. */
        String state() {
            return "\"%s\";r=%d;t=%d".formatted(allowance.key(), left, seconds());
        }
    }
}
