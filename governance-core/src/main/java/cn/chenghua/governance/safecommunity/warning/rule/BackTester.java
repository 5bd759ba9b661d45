package cn.chenghua.governance.safecommunity.warning.rule;

import java.time.Clock;
import java.time.LocalDate;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.safecommunity.warning.Signals;
import cn.chenghua.governance.safecommunity.warning.Signals.Stretch;

import org.springframework.stereotype.Component;

/** Runs a rule over the signals of days that have been, in one pass and without keeping them. */
@Component
class BackTester {

    private final Signals signals;
    private final Truth truth;
    private final Hierarchies hierarchies;
    private final Clock clock;

    BackTester(Signals signals, Truth truth, Hierarchies hierarchies, Clock clock) {
        this.signals = signals;
        this.truth = truth;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    BackTest run(WarningRule rule, LocalDate from, LocalDate to, String by) {
        var now = clock.instant();
        var terms = rule.terms();
        var stretch = new Stretch(terms.kinds(signals.kinds()),
                terms.places(hierarchies.current(), LocalDate.ofInstant(now, Days.ZONE)),
                from.atStartOfDay(Days.ZONE).toInstant(), to.plusDays(1).atStartOfDay(Days.ZONE).toInstant());
        var trial = new Trial(terms, truth.incidents(stretch));
        signals.each(stretch, trial::look);
        return trial.result(Uuids.next(now), rule.id(), rule.number(), from, to, by, now);
    }
}
