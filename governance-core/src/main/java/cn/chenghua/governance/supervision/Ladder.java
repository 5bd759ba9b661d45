package cn.chenghua.governance.supervision;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

/**
 * Urges what has passed its limit: the unit first, its head later, then the district office. One level a day, each level once
 * while the same step is waited for; on a free day nobody is urged.
 */
@Component
public class Ladder {

    private final CaseRows rows;
    private final Rung rung;

    Ladder(CaseRows rows, Rung rung) {
        this.rows = rows;
        this.rung = rung;
    }

    /** Urges as of today, if {@code day} is today or earlier days were missed; how many cases were urged. */
    public int climb(LocalDate day) {
        return (int) rows.lateOn(day).stream().filter(id -> rung.urge(id, day)).count();
    }
}
