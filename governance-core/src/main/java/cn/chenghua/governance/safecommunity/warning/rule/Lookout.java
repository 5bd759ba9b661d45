package cn.chenghua.governance.safecommunity.warning.rule;

import java.time.Duration;
import java.util.ArrayDeque;

import cn.chenghua.governance.safecommunity.warning.Signals.Reading;

import org.jspecify.annotations.Nullable;

/**
 * Watches one place by one version of a rule, signal after signal: it alarms where the measure reaches the upper threshold, and
 * not again before it has fallen below the lower one and the quiet period is over.
 */
public final class Lookout {

    private final Measure measure;
    private final double on;
    private final double off;
    private final long window;
    private final long quiet;
    private final ArrayDeque<Reading> seen = new ArrayDeque<>();
    private double sum;
    private boolean lit;
    private @Nullable Long alarmed;

    public Lookout(RuleTerms terms) {
        this(terms, false, null);
    }

    /** Goes on from where an earlier watch of the place stood. */
    public Lookout(RuleTerms terms, boolean lit, @Nullable Long alarmed) {
        this.measure = terms.measure();
        this.on = terms.switchOn().doubleValue();
        this.off = terms.switchOff().doubleValue();
        this.window = terms.window().toMillis();
        this.quiet = Duration.ofMinutes(terms.quietMinutes()).toMillis();
        this.lit = lit;
        this.alarmed = alarmed;
    }

    /** Remembers a signal that was looked at before. */
    public void remember(Reading reading) {
        forget(reading.millis());
        keep(reading);
    }

    /** Whether this signal raises an alarm; signals come in the order of their time. */
    public boolean alarms(Reading reading) {
        forget(reading.millis());
        if (measure != Measure.VALUE && measured(0) < off) {
            lit = false;
        }
        keep(reading);
        var now = measured(reading.value());
        if (now < off) {
            lit = false;
        }
        if (lit || now < on) {
            return false;
        }
        lit = true;
        var still = alarmed != null && reading.millis() - alarmed < quiet;
        if (!still) {
            alarmed = reading.millis();
        }
        return !still;
    }

    private double measured(double latest) {
        return switch (measure) {
            case VALUE -> latest;
            case COUNT -> seen.size();
            case SUM -> sum;
        };
    }

    /** What the thresholds are held against, the latest signal included. */
    public double level() {
        return measured(seen.isEmpty() ? 0 : seen.getLast().value());
    }

    private void keep(Reading reading) {
        if (measure == Measure.VALUE) {
            seen.clear();
        }
        seen.addLast(reading);
        sum += reading.value();
    }

    private void forget(long now) {
        while (measure != Measure.VALUE && !seen.isEmpty() && seen.getFirst().millis() <= now - window) {
            sum -= seen.removeFirst().value();
        }
        if (seen.isEmpty()) {
            sum = 0;
        }
    }

    /** Whether it stands above: it has reached the upper threshold and not fallen below the lower one since. */
    public boolean lit() {
        return lit;
    }

    /** When it alarmed last, in milliseconds; null where it never has. */
    public @Nullable Long alarmed() {
        return alarmed;
    }
}
