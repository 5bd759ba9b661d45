package cn.chenghua.governance.funding.intake;

import java.time.Clock;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.LongWork;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.funding.FundingRefused;
import cn.chenghua.governance.funding.FundsBook;
import cn.chenghua.governance.funding.PostEntry;
import cn.chenghua.governance.funding.ProjectFunds;
import cn.chenghua.governance.funding.ProjectFundsRepository;
import cn.chenghua.governance.funding.Sources;
import cn.chenghua.governance.plan.Ledger;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.ProjectRows;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes postings in by the thousands, row by row of a table, in pieces of some hundreds. A row that is in the ledger already
 * changes nothing, so that a table may be taken in twice.
 */
@Service
public class FundingIntake {

    private final Desk desk;

    FundingIntake(ProjectFundsRepository funds, FundsBook book, Sources sources, ProjectRows projects,
            EvidenceRepository evidence,
            Ledger ledger, Trail trail, Clock clock) {
        this.desk = new Desk(funds, book, sources, projects, evidence, ledger, trail, clock);
    }

    /** What would become of the rows; {@code seen} remembers the earlier pieces of the same table. */
    @Transactional(readOnly = true, label = LongWork.LABEL)
    public List<Outcome> judge(Actor actor, List<Row> piece, Seen seen) {
        return new FundingPiece(actor, piece, desk, seen).judge(false);
    }

    /**
     * Takes all pieces in, in one transaction.
     *
     * @param onlyGood whether rows that cannot be taken are left out; otherwise the first of them takes everything back
     */
    @LongWork
    public Tally take(Actor actor, Iterator<List<Row>> pieces, boolean onlyGood, Consumer<Outcome> told) {
        var seen = new Seen();
        var tally = new Tally(0, 0, 0, 0);
        while (pieces.hasNext()) {
            var piece = new FundingPiece(actor, pieces.next(), desk, seen);
            for (var outcome : piece.judge(true)) {
                var refusal = outcome.refusal();
                if (refusal != null && !onlyGood) {
                    throw refusal;
                }
                tally = tally.with(outcome.fate());
                told.accept(outcome);
            }
            piece.write();
        }
        return tally;
    }

    /** What the pieces work with. */
    record Desk(ProjectFundsRepository funds, FundsBook book, Sources sources, ProjectRows projects, EvidenceRepository evidence,
            Ledger ledger, Trail trail, Clock clock) {
    }

    /**
     * One posting of a row.
     *
     * @param number of the row, the header being row 1
     * @param id as an export wrote it; null for a new posting
     * @param project its number
     * @param place a unit the row names; it must be the project's or lie above it; null where it names none
     */
    public record Row(int number, @Nullable UUID id, String project, @Nullable List<UnitCode> place, Said said, String evidence) {
    }

    /** What a row says of money, in the words of an export; an export writes reversals below zero. */
    public record Said(cn.chenghua.governance.funding.FundKind kind, java.time.YearMonth month, java.math.BigDecimal amount,
            String source, String contract, String reason) {
        PostEntry wish() {
            return new PostEntry(null, kind, month, amount, source, contract, reason);
        }
    }

    /** What a table has said so far. */
    public static final class Seen {
        private final Map<String, Integer> origins = new HashMap<>();
        private final Map<UUID, ProjectFunds> funds = new HashMap<>();

        void once(String origin, int row) {
            var earlier = origins.putIfAbsent(origin, row);
            if (earlier != null) {
                throw FundingRefused.row(earlier);
            }
        }

        /** The sums as the earlier pieces of a dry run would have left them. */
        ProjectFunds remembered(ProjectFunds read) {
            var known = funds.putIfAbsent(read.project(), read);
            return known == null ? read : known;
        }
    }
}
