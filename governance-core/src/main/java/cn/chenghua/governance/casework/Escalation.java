package cn.chenghua.governance.casework;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;

/** Tells posts of late cases, level by level: the community's first, then the sub-district's, then the district's; each once. */
@Component
public class Escalation {

    private final DisorderRows rows;
    private final EscalationStep step;
    private final Clock clock;

    Escalation(DisorderRows rows, EscalationStep step, Clock clock) {
        this.rows = rows;
        this.step = step;
        this.clock = clock;
    }

    /** How many cases went up now. */
    public int climb() {
        return climb(clock.instant());
    }

    /** The same as of an earlier moment. */
    public int climb(Instant moment) {
        return (int) rows.lateAt(moment).stream().filter(id -> step.take(id, moment)).count();
    }
}
