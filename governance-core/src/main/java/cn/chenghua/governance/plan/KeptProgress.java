package cn.chenghua.governance.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import cn.chenghua.governance.plan.ProgressReport.Question;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The answers last given, while the ledger stands where it stood; what a writing transaction sees of its own is never kept. */
final class KeptProgress {

    private static final int MOST = 64;

    private final Map<Question, Kept> answers = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Kept> eldest) {
            return size() > MOST;
        }
    };

    List<Progress> answer(Question question, LedgerBook.Version version, Supplier<List<Progress>> made) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return made.get();
        }
        synchronized (answers) {
            var kept = answers.get(question);
            if (kept != null && kept.version.equals(version)) {
                return kept.progress;
            }
        }
        var progress = made.get();
        synchronized (answers) {
            answers.put(question, new Kept(version, progress));
        }
        return progress;
    }

    private record Kept(LedgerBook.Version version, List<Progress> progress) {
    }
}
