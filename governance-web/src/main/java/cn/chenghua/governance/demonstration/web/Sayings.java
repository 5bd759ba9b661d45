package cn.chenghua.governance.demonstration.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import cn.chenghua.governance.plan.Attributes;
import cn.chenghua.governance.plan.Expectation;
import cn.chenghua.governance.plan.Fact;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.RegisterProject;

/** What was expected of the invented projects along the way; for one in five the planned days have slipped. */
final class Sayings {

    private static final LocalDate BEGINNING = LocalDate.of(2017, 1, 3);
    private final Random chance;
    private final LocalDate today;

    Sayings(Random chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
    }

    List<Expectation> of(UUID id, RegisterProject wish) {
        var said = new ArrayList<Expectation>();
        var record = record(id, wish);
        var slip = chance.nextInt(5) == 0 ? 20 + chance.nextInt(100) : 0;
        var begun = wish.planned().values().stream().min(LocalDate::compareTo).orElse(today).minusDays(30);
        wish.planned().forEach((stage, planned) -> {
            var first = planned.minusDays(slip);
            said.add(new Expectation(record, stage, first, within(begun)));
            if (slip > 0 && within(first.minusDays(15)).isAfter(within(begun))) {
                said.add(new Expectation(record, stage, planned, within(first.minusDays(15))));
            }
        });
        return said;
    }

    private LocalDate within(LocalDate day) {
        return day.isBefore(BEGINNING) ? BEGINNING : day.isBefore(today) ? day : today.minusDays(1);
    }

    private static Fact.Countable record(UUID id, RegisterProject wish) {
        var attributes = new java.util.TreeMap<String, String>();
        attributes.put("kind", wish.kind());
        if (wish.classCode() != null) {
            attributes.put("class", wish.classCode());
        }
        if (wish.phase() != null) {
            attributes.put("phase", wish.phase());
        }
        return new Fact.Countable(Project.RECORD_KIND, id, wish.name(), wish.place(), Attributes.of(attributes), wish.measures());
    }
}
