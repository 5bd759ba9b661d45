package cn.chenghua.governance.storage;

import cn.chenghua.governance.district.LongWork;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Begins {@link LongWork} in the slow lane, everything else in the quick one. */
class LaneTransactions extends JpaTransactionManager {

    private static final Logger log = LoggerFactory.getLogger(LaneTransactions.class);

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        if (definition instanceof TransactionAttribute attribute && attribute.getLabels().contains(LongWork.LABEL)) {
            TwoLanes.slowly(() -> super.doBegin(transaction, definition));
        } else {
            super.doBegin(transaction, definition);
        }
    }

    /** A server that cannot be told rolls back by itself; what led to the rollback is what the caller must hear. */
    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        try {
            super.doRollback(status);
        } catch (DataAccessException | TransactionSystemException lost) {
            log.warn("The connection was gone before a rollback: {}", lost.getClass().getSimpleName());
        }
    }
}
