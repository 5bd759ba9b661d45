package cn.chenghua.governance.safecommunity.intake;

import java.time.LocalDate;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.project.intake.RowWork;
import cn.chenghua.governance.safecommunity.centre.CentreDesk;
import cn.chenghua.governance.safecommunity.person.SaidRefused;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes looks at functions of centres in; a row that says what the last look found changes nothing. */
@Component
public class FunctionRows implements RowWork<FunctionRows.Row> {

    private final ProjectRepository projects;
    private final CentreDesk desk;

    FunctionRows(ProjectRepository projects, CentreDesk desk) {
        this.projects = projects;
        this.desk = desk;
    }

    @Override
    public Fate take(Actor actor, Row row) {
        var seen = desk.read(actor,
                projects.findByNumber(row.number).map(Project::id).orElseThrow(() -> SaidRefused.unknown(row.number)));
        if (row.function == null || row.works == null && row.day == null) {
            return Fate.UNCHANGED;
        }
        var function = seen.list().named(seen.level(), row.function).code();
        var works = Stays.needed("works", row.works);
        var day = Stays.needed("day", row.day);
        if (seen.centre().latest(function).filter(last -> last.works() == works && last.day().equals(day)).isPresent()) {
            return Fate.UNCHANGED;
        }
        desk.look(actor, seen.project().id(), seen.version(), function, day, works, Proof.of(row.evidence, null));
        return Fate.CHANGED;
    }

    /**
     * A row of the table of centres: one function as it was found; without day and finding nobody has looked.
     *
     * @param number of the centre
     * @param function by its code or its name
     */
    public record Row(String number, @Nullable String function, @Nullable Boolean works, @Nullable LocalDate day,
            String evidence) {
    }
}
