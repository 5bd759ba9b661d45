package cn.chenghua.governance.milestone;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.LongWork;
import cn.chenghua.governance.district.calendar.CalendarDays;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.plan.Ledger;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.ProjectRows;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes milestones in by the thousands, row by row of a table; the rows of one project come in one piece. A row whose name the
 * project knows changes that milestone, a row that says nothing new changes nothing, and an empty cell leaves what is there.
 */
@Service
public class MilestoneIntake {

    private final ProjectRows projects;
    private final MilestoneRows rows;
    private final EvidenceRepository evidence;
    private final CalendarDays days;
    private final Ledger ledger;
    private final Clock clock;

    MilestoneIntake(ProjectRows projects, MilestoneRows rows, EvidenceRepository evidence, CalendarDays days, Ledger ledger,
            Clock clock) {
        this.projects = projects;
        this.rows = rows;
        this.evidence = evidence;
        this.days = days;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What would become of the rows of a piece. */
    @Transactional(readOnly = true, label = LongWork.LABEL)
    public List<Outcome> judge(Actor actor, List<Row> piece) {
        return new MilestonePiece(actor, piece, days.calendar(), clock.instant()).judge(projects, rows);
    }

    /**
     * Takes all pieces in, in one transaction.
     *
     * @param onlyGood whether rows that cannot be taken are left out; otherwise the first of them takes everything back
     */
    @LongWork
    public Tally take(Actor actor, Iterator<List<Row>> pieces, boolean onlyGood, Consumer<Outcome> told) {
        var tally = new Tally(0, 0, 0, 0);
        while (pieces.hasNext()) {
            var piece = new MilestonePiece(actor, pieces.next(), days.calendar(), clock.instant());
            for (var outcome : piece.judge(projects, rows)) {
                var refusal = outcome.refusal();
                if (refusal != null && !onlyGood) {
                    throw refusal;
                }
                tally = tally.with(outcome.fate());
                told.accept(outcome);
            }
            piece.write(rows, evidence, ledger);
        }
        return tally;
    }

    /**
     * One row of a table and its number, the header being row 1; what is null stays as it is.
     *
     * @param project the number of the project, such as 2017-BJ-0042
     * @param name by which the milestone is known in its project
     * @param after the name of the milestone it follows
     */
    public record Row(int number, String project, String name, @Nullable String stage, @Nullable LocalDate planned,
            @Nullable LocalDate forecast, @Nullable LocalDate actual, @Nullable String responsible, @Nullable Integer weight,
            @Nullable Integer limitDays, @Nullable String after, Evidence.@Nullable Kind needs, String evidence) {
    }
}
