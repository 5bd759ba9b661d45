package cn.chenghua.governance.renewal.estate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.LongWork;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.project.ProjectIntake;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.ProjectRows;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes estates with their components in by the hundreds, row by row of a table, by the same rules as single ones. A row is
 * known by its number, or else by its name and unit; one that says nothing new changes nothing, an empty cell leaves what is there.
 */
@Service
public class EstateIntake {

    private final ProjectRows projects;
    private final ProjectIntake intake;
    private final HandoverRows rows;
    private final EvidenceRepository evidence;
    private final Clock clock;

    EstateIntake(ProjectRows projects, ProjectIntake intake, HandoverRows rows, EvidenceRepository evidence, Clock clock) {
        this.projects = projects;
        this.intake = intake;
        this.rows = rows;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** What would become of the rows; {@code seen} remembers the names of earlier pieces of the same table. */
    @Transactional(readOnly = true, label = LongWork.LABEL)
    public List<Outcome> judge(Actor actor, List<Row> piece, Map<String, Integer> seen) {
        return new EstatePiece(actor, piece, clock.instant()).judge(projects, intake, rows, seen);
    }

    /**
     * Takes all pieces in, in one transaction.
     *
     * @param onlyGood whether rows that cannot be taken are left out; otherwise the first of them takes everything back
     */
    @LongWork
    public Tally take(Actor actor, Iterator<List<Row>> pieces, boolean onlyGood, Consumer<Outcome> told) {
        var seen = new HashMap<String, Integer>();
        var tally = new Tally(0, 0, 0, 0);
        while (pieces.hasNext()) {
            var piece = new EstatePiece(actor, pieces.next(), clock.instant());
            for (var outcome : piece.judge(projects, intake, rows, seen)) {
                var refusal = outcome.refusal();
                if (refusal != null && !onlyGood) {
                    throw refusal;
                }
                tally = tally.with(outcome.fate());
                told.accept(outcome);
            }
            piece.write(intake, rows, evidence);
        }
        return tally;
    }

    /**
     * One row of a table and its number, the header being row 1.
     *
     * @param project the number of the estate's project, such as 2017-SG-0042; null to find it by name and unit, or to register it
     * @param strips by component what is said of it
     */
    public record Row(int number, @Nullable String project, String name, UnitCode place, @Nullable String responsible,
            Owner owner,
            Map<Component, Strip> strips, String evidence) {
    }

    /**
     * What a row says of one component; what is null or missing stays as it is.
     *
     * @param exemptOn since when it is not applicable, with the reason
     */
    public record Strip(@Nullable LegalOrder order, Map<Deed, LocalDate> days, @Nullable LocalDate exemptOn, String reason) {
        public static final Strip NOTHING = new Strip(null, Map.of(), null, "");
    }
}
