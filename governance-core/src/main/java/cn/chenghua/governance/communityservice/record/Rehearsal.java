package cn.chenghua.governance.communityservice.record;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import cn.chenghua.governance.district.LongWork;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes rows of a table in by the same use case as a form does. What would become of them is found out by doing it and taking
 * everything back; what is then taken in are the rows that went through.
 */
@Component
public class Rehearsal {

    private final TransactionTemplate work;

    Rehearsal(PlatformTransactionManager transactions) {
        var attribute = new DefaultTransactionAttribute();
        attribute.setLabels(List.of(LongWork.LABEL));
        this.work = new TransactionTemplate(transactions, attribute);
    }

    /** What would become of each row, nothing being written. */
    public <R> List<Outcome> judge(List<R> rows, ToIntFunction<R> number, Function<R, Fate> take) {
        return Objects.requireNonNull(work.execute(status -> {
            status.setRollbackOnly();
            return rows.stream().map(row -> outcome(number.applyAsInt(row), row, take)).toList();
        }));
    }

    /** Takes the rows in; with {@code onlyGood} without those that cannot be taken, else the first of them takes everything back. */
    public <R> Tally take(List<R> rows, ToIntFunction<R> number, Function<R, Fate> take, boolean onlyGood,
            Consumer<Outcome> told) {
        var refused = new HashMap<Integer, Outcome>();
        if (onlyGood) {
            judge(rows, number, take).stream().filter(outcome -> outcome.refusal() != null)
                    .forEach(outcome -> refused.put(outcome.row(), outcome));
        }
        return Objects.requireNonNull(work.execute(_ -> {
            var tally = new Tally(0, 0, 0, 0);
            for (var row : rows) {
                var at = number.applyAsInt(row);
                var known = refused.get(at);
                var outcome = known != null ? known : new Outcome(at, take.apply(row), null);
                tally = tally.with(outcome.fate());
                told.accept(outcome);
            }
            return tally;
        }));
    }

    private static <R> Outcome outcome(int number, R row, Function<R, Fate> take) {
        try {
            return new Outcome(number, take.apply(row), null);
        } catch (Refusal refusal) {
            return new Outcome(number, Fate.REFUSED, refusal);
        }
    }
}
