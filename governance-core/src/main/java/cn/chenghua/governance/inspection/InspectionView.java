package cn.chenghua.governance.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.inspection.InspectionLines.Seen;
import cn.chenghua.governance.inspection.standard.Sheet;
import cn.chenghua.governance.inspection.standard.Standards;
import cn.chenghua.governance.inspection.standard.UnknownStandard;
import cn.chenghua.governance.responsibility.post.Reach;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which inspections somebody may see: within his scope, his own, and those of the assets he looks after today. */
@Service
@Transactional(readOnly = true)
public class InspectionView {

    private final Inspections inspections;
    private final Reach reach;
    private final Standards standards;
    private final Clock clock;

    InspectionView(Inspections inspections, Reach reach, Standards standards, Clock clock) {
        this.inspections = inspections;
        this.standards = standards;
        this.reach = reach;
        this.clock = clock;
    }

    /** The inspection, or the refusal {@code inspection.unknown} for a foreign one as for none. */
    public Inspection read(Actor actor, UUID id) {
        return inspections.find(id, seen(actor)::sees).orElseThrow(() -> new UnknownInspection(id));
    }

    /** Those that set it right, the oldest first; whoever sees it sees them. */
    public List<Inspection> corrections(Inspection inspection) {
        return inspections.corrections(inspection);
    }

    /** The one it sets right. */
    public Optional<Inspection> corrected(Inspection inspection) {
        return inspections.corrected(inspection);
    }

    /** Its answers beside the items they belong to. */
    public Sheet sheet(Inspection inspection) {
        var told = inspection.told();
        var ground = inspection.ground();
        var items = standards.find(told.standard(), told.version())
                .orElseThrow(() -> new UnknownStandard(told.standard(), told.version()))
                .sheet(ground.kind(), ground.classCode());
        return Sheet.read(items, inspection.letters());
    }

    /** Whose inspections the actor sees. */
    public Seen seen(Actor actor) {
        var held = actor.may(Right.HOLD_POST)
                ? reach.held(actor.account(), LocalDate.ofInstant(clock.instant(), Days.ZONE))
                : Set.<UUID>of();
        return new Seen(actor.reads(), actor.account(), held);
    }
}
