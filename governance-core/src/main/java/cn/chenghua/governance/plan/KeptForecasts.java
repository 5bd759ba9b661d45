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
import java.util.concurrent.locks.ReentrantLock;

import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Draws each forecast once for a version of ledger, plan and district; whoever asks while it is drawn waits for it. */
@Service
class KeptForecasts implements Forecasts {

    private static final int DAYS_KEPT = 40;

    private final ForecastRepository records;
    private final LedgerBook book;
    private final Targets targets;
    private final PlanRepository plans;
    private final Hierarchies hierarchies;
    private final ReentrantLock drawing = new ReentrantLock();
    private volatile @Nullable Kept kept;

    KeptForecasts(ForecastRepository records, LedgerBook book, Targets targets, PlanRepository plans, Hierarchies hierarchies) {
        this.records = records;
        this.book = book;
        this.targets = targets;
        this.plans = plans;
        this.hierarchies = hierarchies;
    }

    @Override
    public Map<String, Forecast> all(LocalDate asOf) {
        var known = current();
        var drawn = known.drawn.get(asOf);
        return drawn != null ? drawn : locked(() -> known.drawn.computeIfAbsent(asOf, known::draw));
    }

    @Override
    public BackTest backTest(LocalDate today) {
        var known = current();
        var tested = known.tested.get(today);
        return tested != null ? tested : locked(() -> known.tested.computeIfAbsent(today, known::test));
    }

    private Kept current() {
        var version = book.version();
        var last = kept;
        return last != null && last.version.equals(version) && !writing() ? last : locked(() -> read(version));
    }

    private Kept read(LedgerBook.Version version) {
        var last = kept;
        if (last != null && last.version.equals(version) && !writing()) {
            return last;
        }
        var plan = plans.findAll().getFirst();
        var read = new Kept(version, targets.all(), plan, hierarchies.current(), records.histories());
        if (!writing()) {
            kept = read;
        }
        return read;
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
