package cn.chenghua.governance.safecommunity.intake;

import java.time.Clock;
import java.time.LocalDate;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.intake.RowWork;
import cn.chenghua.governance.safecommunity.volunteer.Volunteer;
import cn.chenghua.governance.safecommunity.volunteer.VolunteerDesk;
import cn.chenghua.governance.safecommunity.volunteer.Volunteers;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes volunteers in, known by unit, name and first day. */
@Component
public class VolunteerRows implements RowWork<VolunteerRows.Row> {

    private final Volunteers volunteers;
    private final VolunteerDesk desk;
    private final Clock clock;

    VolunteerRows(Volunteers volunteers, VolunteerDesk desk, Clock clock) {
        this.volunteers = volunteers;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public Fate take(Actor actor, Row row) {
        var there = volunteers.findAllByPlace(row.place).stream()
                .filter(one -> one.name().equals(row.name) && one.begins().equals(row.begins)).findFirst().orElse(null);
        if (there == null) {
            desk.register(actor, new Volunteer(Uuids.next(clock.instant()), row.name, row.place, Stays.text(row.responsible),
                    Stays.text(row.skills), row.begins, row.ends));
            return Fate.NEW;
        }
        var one = desk.read(actor, there.id());
        Stays.same("responsible", row.responsible, one.responsible());
        Stays.same("skills", row.skills, one.skills());
        var end = Stays.newEnd(row.ends, one.ends());
        if (end == null) {
            return Fate.UNCHANGED;
        }
        desk.leave(actor, one.id(), one.version(), end);
        return Fate.CHANGED;
    }

    /** A row of the table of volunteers. */
    public record Row(String name, UnitCode place, @Nullable String responsible, @Nullable String skills, LocalDate begins,
            @Nullable LocalDate ends) {
    }
}
