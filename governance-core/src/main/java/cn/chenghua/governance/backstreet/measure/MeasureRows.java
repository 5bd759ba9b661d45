package cn.chenghua.governance.backstreet.measure;

import java.time.Clock;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.intake.RowWork;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes measures in; of a measure's projects only those the actor sees are replaced by what a filled cell says. */
@Component
public class MeasureRows implements RowWork<MeasureRow> {

    private final MeasureBook book;
    private final MeasureDesk desk;
    private final Clock clock;

    MeasureRows(MeasureBook book, MeasureDesk desk, Clock clock) {
        this.book = book;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public Fate take(Actor actor, MeasureRow row) {
        var there = find(actor, row);
        if (there == null) {
            desk.register(actor, fresh(actor, row));
            return Fate.NEW;
        }
        var wish = changed(actor, there, row);
        if (wish.equals(there)) {
            return Fate.UNCHANGED;
        }
        desk.change(actor, wish);
        return Fate.CHANGED;
    }

    private @Nullable StreetMeasure find(Actor actor, MeasureRow row) {
        var found = book.named(row.name()).stream()
                .filter(one -> actor.reads().covers(one.place(), one.responsible())
                        && (row.place() == null || one.place().equals(row.place())))
                .toList();
        if (found.size() > 1) {
            throw MeasureRefused.several(row.name());
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    private StreetMeasure fresh(Actor actor, MeasureRow row) {
        var sort = row.sort();
        var place = row.place();
        if (sort == null || place == null) {
            throw MeasureRefused.fresh(row.name());
        }
        return new StreetMeasure(Uuids.next(clock.instant()), 0, row.name(), sort, place,
                Objects.requireNonNullElse(row.responsible(), ""), row.begins(), row.ends(),
                Objects.requireNonNullElse(row.note(), ""), row.clauses(), desk.projects(actor, row.projects()));
    }

    private StreetMeasure changed(Actor actor, StreetMeasure there, MeasureRow row) {
        return new StreetMeasure(there.id(), there.version(), there.name(), Objects.requireNonNullElse(row.sort(), there.sort()),
                there.place(), Objects.requireNonNullElse(row.responsible(), there.responsible()),
                row.begins() == null ? there.begins() : row.begins(), row.ends() == null ? there.ends() : row.ends(),
                Objects.requireNonNullElse(row.note(), there.note()),
                row.clauses().isEmpty() ? there.clauses() : row.clauses(), projects(actor, there, row));
    }

    private Set<UUID> projects(Actor actor, StreetMeasure there, MeasureRow row) {
        if (row.projects().isEmpty()) {
            return there.projects();
        }
        var linked = new HashSet<>(there.projects());
        linked.removeAll(desk.seen(actor, there).keySet());
        linked.addAll(desk.projects(actor, row.projects()));
        return linked;
    }
}
