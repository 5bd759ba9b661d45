package cn.chenghua.governance.safecommunity.grid;

import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.LongWork;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.safecommunity.person.SaidRefused;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes cells in row by row of a table. A row whose number is known changes that cell, a row that says nothing new changes nothing. */
@Service
public class CellIntake {

    private final GridDesk desk;
    private final GridCells cells;
    private final Clock clock;

    CellIntake(GridDesk desk, GridCells cells, Clock clock) {
        this.desk = desk;
        this.cells = cells;
        this.clock = clock;
    }

    /** What would become of the rows. */
    @Transactional(readOnly = true, label = LongWork.LABEL)
    public List<Outcome> judge(Actor actor, List<CellWish> piece) {
        return piece.stream().map(wish -> judge(actor, wish)).toList();
    }

    private Outcome judge(Actor actor, CellWish wish) {
        try {
            return new Outcome(wish.row(), fate(actor, wish, cells.findByNumber(wish.number()).orElse(null)), null);
        } catch (Refusal refusal) {
            return new Outcome(wish.row(), Fate.REFUSED, refusal);
        }
    }

    private Fate fate(Actor actor, CellWish wish, @Nullable GridCell old) {
        if (old == null) {
            desk.check(actor, new GridCell(Uuids.next(clock.instant()), wish.number(), place(wish), wish.over(null)));
            return Fate.NEW;
        }
        var seen = desk.read(actor, old.id());
        if (wish.place() != null && !wish.place().equals(seen.place())) {
            throw SaidRefused.exists(wish.number());
        }
        if (!wish.changes(seen)) {
            return Fate.UNCHANGED;
        }
        desk.check(actor, new GridCell(seen.id(), wish.number(), seen.place(), wish.over(seen)));
        return Fate.CHANGED;
    }

    private static UnitCode place(CellWish wish) {
        if (wish.place() == null) {
            throw SaidRefused.missing("unit");
        }
        return wish.place();
    }

    /** @param onlyGood whether rows that cannot be taken are left out; otherwise the first of them takes everything back */
    @LongWork
    public Tally take(Actor actor, Iterator<List<CellWish>> pieces, boolean onlyGood, Consumer<Outcome> told) {
        var tally = new Tally(0, 0, 0, 0);
        while (pieces.hasNext()) {
            for (var wish : pieces.next()) {
                var outcome = judge(actor, wish);
                var refusal = outcome.refusal();
                if (refusal != null && !onlyGood) {
                    throw refusal;
                }
                if (outcome.fate() == Fate.NEW) {
                    desk.register(actor, Uuids.next(clock.instant()), wish.number(), place(wish), wish.over(null));
                } else if (outcome.fate() == Fate.CHANGED) {
                    var old = cells.findByNumber(wish.number()).orElseThrow();
                    desk.describe(actor, old.id(), old.version(), wish.over(old));
                }
                tally = tally.with(outcome.fate());
                told.accept(outcome);
            }
        }
        return tally;
    }
}
