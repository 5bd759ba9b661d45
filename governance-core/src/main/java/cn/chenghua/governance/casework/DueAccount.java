package cn.chenghua.governance.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.casework.limit.Limit;
import cn.chenghua.governance.casework.limit.OfficeHours;
import cn.chenghua.governance.casework.limit.Pause;
import cn.chenghua.governance.casework.rule.Term;
import cn.chenghua.governance.district.Days;

import org.jspecify.annotations.Nullable;

/**
 * How the due moment of a case comes about, to be told in words: since when, how long, when the clock stood.
 *
 * @param worked office time so far without what stood still
 * @param certain whether the holidays of that year are loaded
 * @param reopensUntil the last day on which the finder may open it again; null where he may not
 */
public record DueAccount(@Nullable Instant since, @Nullable Limit limit, List<Pause> pauses, @Nullable Instant dueAt,
        Duration worked, boolean certain, OfficeHours hours, @Nullable LocalDate reopensUntil) {

    static DueAccount of(DisorderCase disorder, Terms terms, Instant now) {
        var since = disorder.clockSince();
        var clock = terms.clock();
        var handled = disorder.handledAt();
        var closed = disorder.closedAt();
        var end = closed == null ? now : handled == null ? closed : handled;
        var window = terms.rules().of(Term.REOPEN_DAYS);
        var reopens = closed != null
                && disorder.reopensUntil(closed.atZone(Days.ZONE).toLocalDate(), window, clock)
                        ? clock.calendar().plus(closed.atZone(Days.ZONE).toLocalDate(), window)
                        : null;
        return new DueAccount(since, disorder.limit(), disorder.pauses(), disorder.dueAt(),
                since == null ? Duration.ZERO : clock.worked(since, end, disorder.pauses()),
                since == null || clock.calendar().knows(since.atZone(Days.ZONE).getYear()), clock.hours(), reopens);
    }

    public boolean stands() {
        return pauses.stream().anyMatch(Pause::open);
    }
}
