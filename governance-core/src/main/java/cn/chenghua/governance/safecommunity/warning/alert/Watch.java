package cn.chenghua.governance.safecommunity.warning.alert;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.LongWork;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.SafetyRecords;
import cn.chenghua.governance.safecommunity.record.Said;
import cn.chenghua.governance.safecommunity.warning.Signals;
import cn.chenghua.governance.safecommunity.warning.Signals.Stretch;
import cn.chenghua.governance.safecommunity.warning.rule.WarningRule;

import org.springframework.stereotype.Service;

/**
 * Looks, rule by rule, at the signals since it looked last and raises alerts; several nodes may run it at once, and a second look at
 * the same signals raises nothing. A signal that comes later than the grace is kept but raises nothing any more.
 */
@Service
public class Watch {

    private final Posts posts;
    private final Signals signals;
    private final SafetyRecords records;
    private final Hierarchies hierarchies;
    private final Grace grace;
    private final Clock clock;

    Watch(Posts posts, Signals signals, SafetyRecords records, Hierarchies hierarchies, Grace grace, Clock clock) {
        this.posts = posts;
        this.signals = signals;
        this.records = records;
        this.hierarchies = hierarchies;
        this.grace = grace;
        this.clock = clock;
    }

    /** How many alerts were raised. */
    @LongWork
    public int look() {
        var raised = 0;
        for (var id : posts.on()) {
            raised += records.findById(id).filter(WarningRule.class::isInstance).map(WarningRule.class::cast).map(this::look)
                    .orElse(0);
        }
        return raised;
    }

    private int look(WarningRule rule) {
        var until = clock.instant().minus(grace.value());
        var held = posts.hold(rule.id(), rule.number());
        var since = held == null ? rule.steps().last(WarningRule.Verb.SWITCH_ON).orElseThrow().at() : held;
        if (!until.isAfter(since)) {
            return 0;
        }
        var terms = rule.terms();
        var patrol = new Patrol(terms, posts.stands(rule.id(), rule.number()), since);
        signals.each(new Stretch(terms.kinds(signals.kinds()),
                terms.places(hierarchies.current(), LocalDate.ofInstant(until, Days.ZONE)), since.minus(terms.window()), until),
                patrol::look);
        var fresh = patrol.alarms().stream().map(alarm -> alert(rule, alarm))
                .filter(alert -> records.findById(alert.id()).isEmpty())
                .toList();
        fresh.forEach(records::save);
        posts.keep(rule.id(), rule.number(), patrol.stands());
        posts.move(rule.id(), rule.number(), until);
        return fresh.size();
    }

    private static Alert alert(WarningRule rule, Patrol.Alarm alarm) {
        var name = rule.id() + "/" + rule.number() + "/" + alarm.reading().id();
        var at = Instant.ofEpochMilli(alarm.reading().millis());
        var wish = new RecordWish(null, rule.title(), new UnitCode(alarm.reading().place()), rule.responsible(),
                rule.terms().kind(),
                LocalDate.ofInstant(at, Days.ZONE), null, "", Said.NOTHING);
        return new Alert(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), wish, rule.id(), rule.number(),
                alarm.reading().id(), at, BigDecimal.valueOf(alarm.level()).setScale(3, RoundingMode.HALF_UP));
    }
}
