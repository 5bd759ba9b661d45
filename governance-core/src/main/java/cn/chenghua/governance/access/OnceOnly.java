package cn.chenghua.governance.access;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

import cn.chenghua.governance.district.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does what a request with a key asks for once: a repeat is told what the first was told, and what is refused may be tried again. */
@Component
public class OnceOnly {

    public static final Duration KEPT = Duration.ofDays(2);
    private final GivenAnswers answers;
    private final Clock clock;

    OnceOnly(GivenAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** @param fingerprint tells one content from another */
    @Transactional
    public Given answer(Actor actor, String key, String fingerprint, Supplier<Given> work) {
        if (!key.matches("[\\x21-\\x7e]{1,200}")) {
            throw new NotAKey();
        }
        var now = clock.instant();
        answers.forgetBefore(now.minus(KEPT));
        if (answers.claim(actor.account(), key, fingerprint, now)) {
            var given = work.get();
            answers.keep(actor.account(), key, given);
            return given;
        }
        return answers.find(actor.account(), key).filter(kept -> kept.fingerprint().equals(fingerprint))
                .orElseThrow(OtherContent::new).given();
    }

    /** What a client was told. */
    public record Given(int status, @Nullable String etag, @Nullable String location, String body) {
    }

    /** A key of blanks, of more than 200 signs, or with signs that are not plain ASCII. */
    public static final class NotAKey extends Refusal {
        NotAKey() {
            super("idempotency.key", "Idempotency-Key", "-");
        }
    }

    /** A key that the same account has used for something else. */
    public static final class OtherContent extends Refusal {
        OtherContent() {
            super("idempotency.reused", "Idempotency-Key", "-");
        }
    }
}
