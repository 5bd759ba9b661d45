package cn.chenghua.governance.safecommunity.intake;

import java.time.Clock;
import java.time.LocalDate;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.intake.RowWork;
import cn.chenghua.governance.safecommunity.dispute.Mediator;
import cn.chenghua.governance.safecommunity.dispute.MediatorDesk;
import cn.chenghua.governance.safecommunity.dispute.Mediators;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes mediators in, known by unit, brand, name and first day. */
@Component
public class MediatorRows implements RowWork<MediatorRows.Row> {

    private final Mediators mediators;
    private final MediatorDesk desk;
    private final Clock clock;

    MediatorRows(Mediators mediators, MediatorDesk desk, Clock clock) {
        this.mediators = mediators;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public Fate take(Actor actor, Row row) {
        var there = mediators.findAllByPlace(row.place).stream().filter(row::means).findFirst().orElse(null);
        if (there == null) {
            desk.join(actor, new Mediator(Uuids.next(clock.instant()), row.brand, row.name, row.place,
                    Stays.text(row.responsible), row.begins, row.ends));
            return Fate.NEW;
        }
        var one = desk.read(actor, there.id());
        Stays.same("responsible", row.responsible, one.responsible());
        var end = Stays.newEnd(row.ends, one.ends());
        if (end == null) {
            return Fate.UNCHANGED;
        }
        desk.leave(actor, one.id(), one.version(), end);
        return Fate.CHANGED;
    }

    /** A row of the table of mediators: somebody in a brand's pool for a time. */
    public record Row(String brand, String name, UnitCode place, @Nullable String responsible, LocalDate begins,
            @Nullable LocalDate ends) {
        private boolean means(Mediator one) {
            return one.brand().equals(brand) && one.name().equals(name) && one.begins().equals(begins);
        }
    }
}
