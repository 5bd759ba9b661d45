package cn.chenghua.governance.supervision.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.desk.web.DeskItems;
import cn.chenghua.governance.access.desk.web.DeskItems.Group;
import cn.chenghua.governance.access.desk.web.DeskItems.Item;
import cn.chenghua.governance.district.Days;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what all features lay on a desk, the earliest due day first. */
@Component
class Desk {

    private final ObjectProvider<DeskItems> sources;
    private final Clock clock;

    Desk(ObjectProvider<DeskItems> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    List<Group> groups(Actor actor) {
        var today = today();
        return sources.orderedStream().flatMap(source -> source.of(actor, today).stream())
                .filter(group -> !group.items().isEmpty()).toList();
    }

    static List<Lying> sorted(List<Group> groups) {
        return groups.stream().flatMap(group -> group.items().stream().map(item -> new Lying(group.name(), item)))
                .sorted(Comparator.comparing((Lying lying) -> lying.item().due(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(lying -> lying.item().number()))
                .toList();
    }

    /** A record with what it waits for. */
    record Lying(String group, Item item) {

        public boolean late(LocalDate today) {
            var due = item.due();
            return due != null && due.isBefore(today);
        }
    }
}
