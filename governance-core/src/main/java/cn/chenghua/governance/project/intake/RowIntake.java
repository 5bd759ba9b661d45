package cn.chenghua.governance.project.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;

import org.springframework.stereotype.Component;

/** Takes tables in: all rows or none, or without those that are refused; a table taken once more changes nothing. */
@Component
public class RowIntake {

    private final Attempt attempt;

    RowIntake(Attempt attempt) {
        this.attempt = attempt;
    }

    /** What would become of the rows. */
    public <R> List<Outcome> judge(Actor actor, List<NumberedRow<R>> piece, RowWork<R> work) {
        return attempt.judge(actor, piece, work);
    }

    /** @param onlyGood whether rows that are refused are left out; otherwise the first of them stops all */
    public <R> Tally take(Actor actor, Iterator<List<NumberedRow<R>>> pieces, RowWork<R> work, boolean onlyGood,
            Consumer<Outcome> told) {
        var rows = new ArrayList<NumberedRow<R>>();
        pieces.forEachRemaining(rows::addAll);
        var refused = onlyGood ? attempt.refused(actor, rows, work) : List.<Outcome>of();
        var left = refused.stream().map(Outcome::row).collect(Collectors.toSet());
        var taken = attempt.take(actor, rows.stream().filter(row -> !left.contains(row.number())).toList(), work);
        var tally = new Tally(0, 0, 0, 0);
        for (var outcome : Stream.concat(taken.stream(), refused.stream())
                .sorted(Comparator.comparingInt(Outcome::row)).toList()) {
            tally = tally.with(outcome.fate());
            told.accept(outcome);
        }
        return tally;
    }
}
