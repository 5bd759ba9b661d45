package cn.chenghua.governance.safecommunity.warning.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.safecommunity.warning.Signals.Reading;

import org.jspecify.annotations.Nullable;

/** Counts what a rule makes of signals that come ordered by place and time, beside the incidents people recorded. */
final class Trial {

    private final RuleTerms terms;
    private final Map<String, List<Long>> incidents;
    private final long near;
    private final long window;
    private final Map<String, List<Long>> alarms = new HashMap<>();
    private @Nullable Lookout lookout;
    private String place = "";
    private long bucket;
    private boolean bucketLit;
    private long signals;
    private int places;
    private long windows;
    private long lit;

    Trial(RuleTerms terms, Map<String, List<Long>> incidents) {
        this.terms = terms;
        this.incidents = incidents;
        this.near = terms.near().toMillis();
        this.window = terms.window().toMillis();
    }

    void look(Reading reading) {
        if (lookout == null || !reading.place().equals(place)) {
            close();
            place = reading.place();
            lookout = new Lookout(terms);
            places++;
            bucket = Long.MIN_VALUE;
        }
        if (Math.floorDiv(reading.millis(), window) != bucket) {
            close();
            bucket = Math.floorDiv(reading.millis(), window);
            windows++;
        }
        signals++;
        if (lookout.alarms(reading)) {
            alarms.computeIfAbsent(place, _ -> new ArrayList<>()).add(reading.millis());
        }
        bucketLit |= lookout.lit();
    }

    private void close() {
        lit += bucketLit ? 1 : 0;
        bucketLit = false;
    }

    BackTest result(UUID id, UUID rule, int version, LocalDate from, LocalDate to, String by, Instant at) {
        close();
        var raised = alarms.values().stream().mapToInt(List::size).sum();
        var hits = near(alarms, incidents);
        var happened = incidents.values().stream().mapToInt(List::size).sum();
        return new BackTest(id, rule, version, from, to, signals, places, windows, lit, raised, hits, happened,
                happened - near(incidents, alarms), by, at);
    }

    /** How many of these moments have one of the others near, at the same place. */
    private int near(Map<String, List<Long>> these, Map<String, List<Long>> others) {
        var found = 0;
        for (var entry : these.entrySet()) {
            var beside = others.getOrDefault(entry.getKey(), List.of());
            for (var moment : entry.getValue()) {
                found += beside.stream().anyMatch(other -> Math.abs(other - moment) <= near) ? 1 : 0;
            }
        }
        return found;
    }
}
