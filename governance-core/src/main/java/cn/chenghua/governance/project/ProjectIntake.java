package cn.chenghua.governance.project;

import java.time.Clock;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.LongWork;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.plan.Ledger;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes projects in by the thousands, row by row of a table; rows are handed in by pieces of some hundreds, so that memory
 * stays flat. A row whose number is known changes that project, a row that says nothing new changes nothing.
 */
@Service
public class ProjectIntake {

    private final ProjectRows rows;
    private final ProjectKinds kinds;
    private final StageProofs proofs;
    private final StageGates gates;
    private final EvidenceRepository evidence;
    private final Hierarchies hierarchies;
    private final Ledger ledger;
    private final Clock clock;

    ProjectIntake(ProjectRows rows, ProjectKinds kinds, StageProofs proofs, StageGates gates, EvidenceRepository evidence,
            Hierarchies hierarchies, Ledger ledger, Clock clock) {
        this.rows = rows;
        this.kinds = kinds;
        this.proofs = proofs;
        this.gates = gates;
        this.evidence = evidence;
        this.hierarchies = hierarchies;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What would become of the rows; {@code seen} remembers the numbers of earlier pieces of the same table. */
    @Transactional(readOnly = true, label = LongWork.LABEL)
    public List<Outcome> judge(Actor actor, List<Row> piece, Seen seen) {
        return new IntakePiece(actor, piece, kinds, proofs, gates, hierarchies.current(), clock.instant()).judge(rows, seen);
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
            var piece = new IntakePiece(actor, pieces.next(), kinds, proofs, gates, hierarchies.current(), clock.instant());
            for (var outcome : piece.judge(rows, seen)) {
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

    /** One row of a table and its number, the header being row 1. */
    public record Row(int number, RegisterProject wish) {
    }

    /** What becomes of a row, and why not when it is refused. */
    public record Outcome(int row, Fate fate, @Nullable Refusal refusal) {
    }

    /** What can become of a row. */
    public enum Fate {
        NEW, CHANGED, UNCHANGED, REFUSED
    }

    /** How many rows became what. */
    public record Tally(int added, int changed, int unchanged, int refused) {
        public Tally with(Fate fate) {
            return switch (fate) {
                case NEW -> new Tally(added + 1, changed, unchanged, refused);
                case CHANGED -> new Tally(added, changed + 1, unchanged, refused);
                case UNCHANGED -> new Tally(added, changed, unchanged + 1, refused);
                case REFUSED -> new Tally(added, changed, unchanged, refused + 1);
            };
        }

        public int rows() {
            return added + changed + unchanged + refused;
        }
    }

    /** The numbers a table has named so far, each with its row. */
    public static final class Seen {
        private final Map<String, Integer> first = new HashMap<>();

        void once(String key, String shown, int row) {
            var earlier = first.putIfAbsent(key, row);
            if (earlier != null) {
                throw ProjectRefused.twice(shown, earlier);
            }
        }
    }
}
