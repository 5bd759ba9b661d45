package cn.chenghua.governance.project.intake;

import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.LongWork;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.project.ProjectIntake;
import cn.chenghua.governance.project.ProjectIntake.Outcome;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Takes rows in for good, or on trial, after which everything is taken back. */
@Service
class Attempt {

    /** What would become of the rows; a dry run is the taking itself, taken back. */
    @Transactional(label = LongWork.LABEL)
    public <R> List<Outcome> judge(Actor actor, List<NumberedRow<R>> rows, RowWork<R> work) {
        try {
            return rows.stream().map(row -> tried(actor, row, work)).toList();
        } finally {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
    }

    /** Which rows would be refused; asked in a transaction of its own, so that what it is called from is not taken back with it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, label = LongWork.LABEL)
    public <R> List<Outcome> refused(Actor actor, List<NumberedRow<R>> rows, RowWork<R> work) {
        return judge(actor, rows, work).stream().filter(outcome -> outcome.refusal() != null).toList();
    }

    private static <R> Outcome tried(Actor actor, NumberedRow<R> row, RowWork<R> work) {
        try {
            return new Outcome(row.number(), work.take(actor, row.told()), null);
        } catch (Refusal refusal) {
            return new Outcome(row.number(), ProjectIntake.Fate.REFUSED, refusal);
        }
    }

    @LongWork
    public <R> List<Outcome> take(Actor actor, List<NumberedRow<R>> rows, RowWork<R> work) {
        return rows.stream().map(row -> new Outcome(row.number(), work.take(actor, row.told()), null)).toList();
    }
}
