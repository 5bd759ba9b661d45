package cn.chenghua.governance.district;

import java.time.LocalDate;

/** A stage reported as reached on a day that has not come. */
public final class FutureDay extends Refusal {
    public FutureDay(LocalDate day, LocalDate today) {
        super("day.future", "day", day.toString(), today.toString());
    }
}
