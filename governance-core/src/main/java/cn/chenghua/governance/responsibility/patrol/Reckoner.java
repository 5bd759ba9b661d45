package cn.chenghua.governance.responsibility.patrol;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.calendar.WorkingCalendar;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.Grade;

import org.jspecify.annotations.Nullable;

/** Works out due looks from regimes, calendar and the looks that were made; nothing of it is stored. */
public final class Reckoner {

    /** How far back looks are asked for. */
    public static final int BACK = 92;
    private static final int SHORT = 30;
    private static final int LONG = 90;
    private final Regimes regimes;
    private final WorkingCalendar calendar;
    private final LocalDate today;

    public Reckoner(Regimes regimes, WorkingCalendar calendar, LocalDate today) {
        this.regimes = regimes;
        this.calendar = calendar;
        this.today = today;
    }

    /**
     * How the looks at an asset stand; empty where no regime is in force.
     *
     * @param since from which day on somebody answers for it; spans that began earlier are not counted as missed
     * @param looks how many looks were made on which day
     */
    public Optional<Due> due(AssetKind kind, Level level, Grade grade, LocalDate since, Map<LocalDate, Integer> looks) {
        return regimes.of(kind, level, grade, today).map(regime -> {
            var made = new TreeMap<>(looks);
            var spans = new Spans(kind, level, grade, since, made);
            var now = span(regime, today);
            var done = count(made, regime.rhythm().first(today), today);
            var missed = done == 0 ? spans.missedSince() : null;
            return new Due(level, regime, done, now == null ? 0 : regime.times(), regime.rhythm().first(today),
                    now == null ? regime.rhythm().last(today) : now.last, state(regime, now, done, missed), missed,
                    spans.met(SHORT), spans.met(LONG), whole(regime, made));
        });
    }

    private Due.State state(PatrolRegime regime, @Nullable Span now, int done, @Nullable LocalDate missed) {
        if (now != null && done >= regime.times()) {
            return Due.State.DONE;
        }
        if (missed != null) {
            return Due.State.OVERDUE;
        }
        if (now == null || now.last.isBefore(today)) {
            return now == null ? Due.State.NONE : Due.State.OVERDUE;
        }
        var left = today.datesUntil(now.last.plusDays(1)).filter(day -> regime.counts(day, calendar)).count();
        return regime.counts(today, calendar) && (left == 1 || regime.rhythm() == Rhythm.DAY)
                ? Due.State.TODAY
                : Due.State.OPEN;
    }

    /** How many of the looks that see all of it were made within the cycle up to today. */
    private Coverage whole(PatrolRegime regime, TreeMap<LocalDate, Integer> made) {
        var cycle = regime.coverDays();
        if (cycle == null) {
            return Coverage.NONE;
        }
        var needed = regime.looksForAll();
        return new Coverage(Math.min(needed, count(made, today.minusDays(cycle - 1L), today)), needed);
    }

    private static int count(TreeMap<LocalDate, Integer> made, LocalDate first, LocalDate last) {
        return last.isBefore(first)
                ? 0
                : made.subMap(first, true, last, true).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The days of a regime's span that count; null where none does. */
    private @Nullable Span span(PatrolRegime regime, LocalDate day) {
        var first = regime.rhythm().first(day);
        var last = regime.rhythm().last(day);
        var counted = first.datesUntil(last.plusDays(1)).filter(one -> regime.counts(one, calendar)).toList();
        return counted.isEmpty() ? null : new Span(counted.getFirst(), counted.getLast());
    }

    private record Span(LocalDate first, LocalDate last) {
    }

    /** The spans before today's, the latest first. */
    private final class Spans {

        private final TreeMap<LocalDate, Boolean> byEnd = new TreeMap<>();
        private @Nullable LocalDate missedSince;

        Spans(AssetKind kind, Level level, Grade grade, LocalDate since, TreeMap<LocalDate, Integer> made) {
            var run = true;
            var day = before(kind, level, grade, today);
            while (day != null && !day.isBefore(today.minusDays(BACK))) {
                var regime = regimes.of(kind, level, grade, day).orElse(null);
                if (regime == null) {
                    break;
                }
                var begin = regime.rhythm().first(day);
                if (begin.isBefore(since) || begin.isBefore(today.minusDays(BACK))) {
                    break;
                }
                var span = span(regime, day);
                if (span != null) {
                    var met = count(made, begin, day) >= regime.times();
                    byEnd.put(span.last, met);
                    run = run && !met;
                    missedSince = run ? span.last.plusDays(1) : missedSince;
                }
                day = begin.minusDays(1);
            }
        }

        private @Nullable LocalDate before(AssetKind kind, Level level, Grade grade, LocalDate day) {
            return regimes.of(kind, level, grade, day).map(regime -> regime.rhythm().first(day).minusDays(1)).orElse(null);
        }

        /** The day after the first of the spans that were missed one after the other up to now; null where the last was met. */
        @Nullable
        LocalDate missedSince() {
            return missedSince;
        }

        /** How many of the spans that ended within so many days were met. */
        Coverage met(int days) {
            var ended = byEnd.subMap(today.minusDays(days), true, today.minusDays(1), true).values();
            return new Coverage((int) ended.stream().filter(Boolean::booleanValue).count(), ended.size());
        }
    }
}
