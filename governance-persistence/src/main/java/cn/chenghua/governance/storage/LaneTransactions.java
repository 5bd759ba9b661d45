package cn.chenghua.governance.storage;

import cn.chenghua.governance.district.LongWork;

import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.TransactionAttribute;

/** Begins {@link LongWork} in the slow lane, everything else in the quick one. */
class LaneTransactions extends JpaTransactionManager {

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        if (definition instanceof TransactionAttribute attribute && attribute.getLabels().contains(LongWork.LABEL)) {
            TwoLanes.slowly(() -> super.doBegin(transaction, definition));
        } else {
            super.doBegin(transaction, definition);
        }
    }
}
