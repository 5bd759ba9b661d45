package cn.chenghua.governance.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The later definitions of all targets as events, each with the targets as they were understood before it. */
final class History {

    private History() {
    }

    static List<Event> of(List<Target> targets) {
        return targets.stream()
                .flatMap(target -> target.definitions().stream().skip(1).map(
                        definition -> new Event(target.asOf(definition.seq()), definition, before(targets, definition.seq()))))
                .sorted(Comparator.comparingLong(Event::seq)).toList();
    }

    private static List<Target> before(List<Target> targets, long seq) {
        return new ArrayList<>(targets.stream().map(target -> target.asOf(seq - 1)).toList());
    }

    record Event(Target target, Definition definition, List<Target> before) {
        long seq() {
            return definition.seq();
        }
    }
}
