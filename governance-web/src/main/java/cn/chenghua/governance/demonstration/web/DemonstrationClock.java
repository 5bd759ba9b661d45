package cn.chenghua.governance.demonstration.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

import cn.chenghua.governance.district.Days;

import org.jspecify.annotations.Nullable;

/** Always the same day, with the hour of the real one; while the history is told, the day that is told of. */
final class DemonstrationClock extends Clock {

    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private final LocalDate today;
    private final Clock real;
    private final ThreadLocal<@Nullable Instant> told;

    DemonstrationClock(LocalDate today, Clock real) {
        this(today, real, new ThreadLocal<>());
    }

    private DemonstrationClock(LocalDate today, Clock real, ThreadLocal<@Nullable Instant> told) {
        this.today = today;
        this.real = real;
        this.told = told;
    }

    /** Lets something happen on the morning of an earlier day. */
    void on(LocalDate day, Runnable happening) {
        at(day.atTime(MORNING), happening);
    }

    /** Lets something happen at an earlier moment. */
    void at(LocalDateTime moment, Runnable happening) {
        told.set(moment.atZone(Days.ZONE).toInstant());
        try {
            happening.run();
        } finally {
            told.remove();
        }
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemonstrationClock(today, real.withZone(zone), told);
    }

    @Override
    public Instant instant() {
        var then = told.get();
        return then == null ? real.instant().atZone(Days.ZONE).with(today).toInstant() : then;
    }
}
