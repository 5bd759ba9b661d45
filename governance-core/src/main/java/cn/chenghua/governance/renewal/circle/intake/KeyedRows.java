package cn.chenghua.governance.renewal.circle.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;

/** Judges rows that are told apart by a key: new, changed, saying nothing new, or refused. */
final class KeyedRows<T> {

    private final Function<T, String> key;
    private final Consumer<T> check;
    private final Map<String, T> known;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<T> wanted = new ArrayList<>();

    KeyedRows(Function<T, String> key, Consumer<T> check, Map<String, T> known) {
        this.key = key;
        this.check = check;
        this.known = known;
    }

    Outcome judge(Row<T> row) {
        try {
            var name = key.apply(row.value());
            var earlier = seen.putIfAbsent(name, row.number());
            if (earlier != null) {
                throw IntakeRefused.twice(name, earlier);
            }
            check.accept(row.value());
            var old = known.get(name);
            var fate = old == null ? Fate.NEW : old.equals(row.value()) ? Fate.UNCHANGED : Fate.CHANGED;
            if (fate != Fate.UNCHANGED) {
                wanted.add(row.value());
            }
            return new Outcome(row.number(), fate, null);
        } catch (Refusal refusal) {
            return new Outcome(row.number(), Fate.REFUSED, refusal);
        }
    }

    /** Judges all pieces; the first row that is refused takes everything back, unless only good rows are wanted. */
    Tally judge(Iterator<List<Row<T>>> pieces, boolean onlyGood, Consumer<Outcome> told) {
        var tally = new Tally(0, 0, 0, 0);
        while (pieces.hasNext()) {
            for (var row : pieces.next()) {
                var outcome = judge(row);
                var refusal = outcome.refusal();
                if (refusal != null && !onlyGood) {
                    throw refusal;
                }
                tally = tally.with(outcome.fate());
                told.accept(outcome);
            }
        }
        return tally;
    }

    /** What is new or changed. */
    List<T> wanted() {
        return wanted;
    }
}
