package cn.chenghua.governance.featuredstreet.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.featuredstreet.smart.FittingState;
import cn.chenghua.governance.featuredstreet.smart.FittingVerb;
import cn.chenghua.governance.featuredstreet.smart.SayFitting;
import cn.chenghua.governance.featuredstreet.smart.SmartDesk;
import cn.chenghua.governance.featuredstreet.smart.SmartRefused;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.project.intake.RowWork;

import org.springframework.stereotype.Component;

/** Takes subsystems of smart estates in; one that is accepted was installed first, on the same day where no other is known. */
@Component
public class FittingRows implements RowWork<FittingRow> {

    private static final Map<FittingState, List<FittingVerb>> WAYS = Map.of(FittingState.INSTALLED, List.of(FittingVerb.INSTALL),
            FittingState.ACCEPTED, List.of(FittingVerb.INSTALL, FittingVerb.ACCEPT), FittingState.FAILED,
            List.of(FittingVerb.INSTALL, FittingVerb.FAIL), FittingState.NOT_PLANNED, List.of(FittingVerb.GIVE_UP));

    private final ProjectRepository projects;
    private final SmartDesk desk;

    FittingRows(ProjectRepository projects, SmartDesk desk) {
        this.projects = projects;
        this.desk = desk;
    }

    @Override
    public Fate take(Actor actor, FittingRow row) {
        var day = row.day();
        var there = desk.read(actor, id(row)).of(row.subsystem());
        var same = there.map(one -> one.state() == row.state() && (day == null || one.day().equals(day)))
                .orElse(row.state() == FittingState.NOT_PLANNED);
        if (same || day == null) {
            return Fate.UNCHANGED;
        }
        for (var verb : Objects.requireNonNull(WAYS.get(row.state()))) {
            var estate = desk.read(actor, id(row));
            if (verb != FittingVerb.INSTALL || estate.open(row.subsystem()).contains(verb)) {
                desk.say(actor, estate.id(), estate.version(),
                        new SayFitting(row.subsystem(), verb, day, row.maker(), row.points()),
                        Proof.of(row.evidence(), null));
            }
        }
        return Fate.CHANGED;
    }

    /** Asked for anew before each step, so that the version is the one that was written. */
    private UUID id(FittingRow row) {
        return projects.findByNumber(row.number()).map(Project::id).orElseThrow(() -> SmartRefused.unknown(row.number()));
    }
}
