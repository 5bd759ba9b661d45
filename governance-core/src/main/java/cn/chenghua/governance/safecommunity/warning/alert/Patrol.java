package cn.chenghua.governance.safecommunity.warning.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.safecommunity.warning.Signals.Reading;
import cn.chenghua.governance.safecommunity.warning.rule.Lookout;
import cn.chenghua.governance.safecommunity.warning.rule.RuleTerms;

/** One look of a rule at all places, going on from where each stood. */
final class Patrol {

    private final RuleTerms terms;
    private final Map<String, Posts.Stand> before;
    private final long since;
    private final Map<String, Lookout> lookouts = new HashMap<>();
    private final List<Alarm> alarms = new ArrayList<>();

    Patrol(RuleTerms terms, Map<String, Posts.Stand> before, Instant since) {
        this.terms = terms;
        this.before = before;
        this.since = since.toEpochMilli();
    }

    void look(Reading reading) {
        var lookout = lookouts.computeIfAbsent(reading.place(), place -> {
            var stood = before.getOrDefault(place, new Posts.Stand(false, null));
            return new Lookout(terms, stood.lit(), stood.alarmed());
        });
        if (reading.millis() <= since) {
            lookout.remember(reading);
        } else if (lookout.alarms(reading)) {
            alarms.add(new Alarm(reading, lookout.level()));
        }
    }

    List<Alarm> alarms() {
        return alarms;
    }

    Map<String, Posts.Stand> stands() {
        var stands = new HashMap<String, Posts.Stand>();
        lookouts.forEach((place, lookout) -> stands.put(place, new Posts.Stand(lookout.lit(), lookout.alarmed())));
        return stands;
    }

    /** An alarm with the signal at which it came and what was measured. */
    record Alarm(Reading reading, double level) {
    }
}
