package cn.chenghua.governance.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Draws each forecast once for a version of ledger, plan and district. Whoever asks first waits for it; who asks after a change
 * gets the forecasts drawn before while one thread draws anew, so that a busy ledger slows no page down.
 */
@Service
class KeptForecasts implements Forecasts {

    private static final int DAYS_KEPT = 40;
    /** A drawing may take up this share of the time at most, so that it leaves the processors to others. */
    private static final int PAUSES_A_DRAWING = 4;

    private final ForecastRepository records;
    private final LedgerBook book;
    private final Targets targets;
    private final PlanRepository plans;
    private final Hierarchies hierarchies;
    private final ReentrantLock drawing = new ReentrantLock();
    private final AtomicBoolean redrawing = new AtomicBoolean();
    private volatile @Nullable Kept kept;
    private volatile long restUntil = System.nanoTime();

    KeptForecasts(ForecastRepository records, LedgerBook book, Targets targets, PlanRepository plans, Hierarchies hierarchies) {
        this.records = records;
        this.book = book;
        this.targets = targets;
        this.plans = plans;
        this.hierarchies = hierarchies;
    }

    @Override
    public Map<String, Forecast> all(LocalDate asOf) {
        return drawn(asOf, book.version()).byTarget();
    }

    @Override
    public Drawn drawn(LocalDate asOf, LedgerBook.Version version) {
        var last = kept;
        var before = last == null || last.version.equals(version) || writing() ? null : last.drawn.get(asOf);
        if (last != null && before != null) {
            redraw(version, asOf);
            return new Drawn(last.version, before);
        }
        var known = current(version);
        var drawn = known.drawn.get(asOf);
        return new Drawn(known.version,
                drawn != null ? drawn : locked(() -> known.drawn.computeIfAbsent(asOf, known::draw)));
    }

    /** Draws for the new version beside the callers; where that fails the next caller draws himself and is told why. */
    private void redraw(LedgerBook.Version version, LocalDate asOf) {
        if (System.nanoTime() - restUntil < 0 || !redrawing.compareAndSet(false, true)) {
            return;
        }
        Thread.ofPlatform().daemon().name("forecasts").priority(Thread.MIN_PRIORITY).start(() -> {
            var started = System.nanoTime();
            try {
                var read = read(version);
                read.drawn.put(asOf, read.draw(asOf));
                kept = read;
            } catch (RuntimeException e) {
                kept = null;
                throw e;
            } finally {
                restUntil = System.nanoTime() + PAUSES_A_DRAWING * (System.nanoTime() - started);
                redrawing.set(false);
            }
        });
    }

    @Override
    public BackTest backTest(LocalDate today) {
        var known = current(book.version());
        var tested = known.tested.get(today);
        return tested != null ? tested : locked(() -> known.tested.computeIfAbsent(today, known::test));
    }

    private Kept current(LedgerBook.Version version) {
        var last = kept;
        return last != null && last.version.equals(version) && !writing() ? last : locked(() -> keep(version));
    }

    private Kept keep(LedgerBook.Version version) {
        var last = kept;
        if (last != null && last.version.equals(version) && !writing()) {
            return last;
        }
        var read = read(version);
        if (!writing()) {
            kept = read;
        }
        return read;
    }

    private Kept read(LedgerBook.Version version) {
        var plan = plans.findAll().getFirst();
        return new Kept(version, targets.all(), plan, hierarchies.current(), records.histories());
    }

    /** A writing transaction sees its own changes under a version that may never come to be. */
    private static boolean writing() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private <T> T locked(java.util.function.Supplier<T> work) {
        drawing.lock();
        try {
            return work.get();
        } finally {
            drawing.unlock();
        }
    }

    private static <V> Map<LocalDate, V> latest(int size) {
        return Collections.synchronizedMap(new java.util.LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<LocalDate, V> eldest) {
                return size() > size;
            }
        });
    }

    /** All that was read for one version, and what was drawn from it. */
    private static final class Kept {
        private final LedgerBook.Version version;
        private final List<Target> targets;
        private final Plan plan;
        private final Hierarchy hierarchy;
        private final Optional<List<ForecastRepository.RecordHistory>> records;
        private final Map<Definition, Outlook> outlooks = new HashMap<>();
        private final Map<LocalDate, Map<String, Forecast>> drawn = latest(DAYS_KEPT);
        private final Map<LocalDate, BackTest> tested = latest(2);

        Kept(LedgerBook.Version version, List<Target> targets, Plan plan, Hierarchy hierarchy,
                Optional<List<ForecastRepository.RecordHistory>> records) {
            this.version = version;
            this.targets = targets;
            this.plan = plan;
            this.hierarchy = hierarchy;
            this.records = records;
        }

        Map<String, Forecast> draw(LocalDate asOf) {
            var all = new TreeMap<String, Forecast>();
            for (var target : targets) {
                all.put(target.code(), records.map(known -> outlook(target, asOf, known).on(asOf))
                        .orElseGet(() -> Forecast.none(Forecast.State.TOO_MANY, 0, 0)));
            }
            return Collections.unmodifiableMap(all);
        }

        BackTest test(LocalDate today) {
            var past = new ArrayList<BackTest.Past>();
            records.ifPresent(known -> targets.forEach(target -> monthEnds(target, today).forEach(asOf -> {
                var outlook = outlook(target, asOf, known);
                var due = outlook.due();
                if (due != null && asOf.isBefore(due)) {
                    var forecast = outlook.on(asOf);
                    if (forecast.state() == Forecast.State.FORECAST) {
                        past.add(new BackTest.Past(target.code(), asOf, due, forecast, outlook.reachedAfter(asOf, today)));
                    }
                }
            })));
            return new BackTest(today, past);
        }

        private List<LocalDate> monthEnds(Target target, LocalDate today) {
            var first = YearMonth.from(target.definitions().getFirst().terms().start(plan)).atEndOfMonth();
            return first.isBefore(today)
                    ? first.datesUntil(today).filter(day -> day.equals(YearMonth.from(day).atEndOfMonth())).toList()
                    : List.of();
        }

        private Outlook outlook(Target target, LocalDate asOf, List<ForecastRepository.RecordHistory> known) {
            return outlooks.computeIfAbsent(target.on(asOf),
                    definition -> new Outlook(target.code(), definition.terms(), plan, hierarchy, known));
        }
    }
}
