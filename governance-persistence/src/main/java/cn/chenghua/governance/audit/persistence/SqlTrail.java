package cn.chenghua.governance.audit.persistence;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import jakarta.persistence.EntityManagerFactory;

import cn.chenghua.governance.audit.Caller;
import cn.chenghua.governance.audit.Callers;
import cn.chenghua.governance.audit.Entry;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Trail;

import org.hibernate.engine.spi.SessionImplementor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/**
 * Writes the notes of a transaction together as its last statement, after everything the session had to write, so that they
 * hold no lock that others wait for; what stands whatever becomes of the transaction is written in one of its own.
 */
@Component
class SqlTrail implements Trail {

    private final EntryRows rows;
    private final Supplier<Callers> callers;
    private final ObjectProvider<EntityManagerFactory> sessions;
    private final TransactionTemplate apart;
    private final Clock clock;

    SqlTrail(EntryRows rows, ObjectProvider<Callers> callers, ObjectProvider<EntityManagerFactory> sessions,
            PlatformTransactionManager transactions, Clock clock) {
        this.rows = rows;
        this.callers = SingletonSupplier.of(() -> callers.getIfAvailable(() -> Caller::platform));
        this.sessions = sessions;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @Override
    public void note(Note note) {
        if (note.stands() || !writing()) {
            apart.executeWithoutResult(status -> write(List.of(note)));
        } else {
            pending().add(note);
        }
    }

    @Override
    public Caller caller() {
        return callers.get().current();
    }

    private static boolean writing() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private Pending pending() {
        for (var known : TransactionSynchronizationManager.getSynchronizations()) {
            if (known instanceof Pending pending) {
                return pending;
            }
        }
        var pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        var session = EntityManagerFactoryUtils.getTransactionalEntityManager(sessions.getObject());
        if (session == null) {
            throw new IllegalStateException("A transaction without a session cannot be put on record");
        }
        session.unwrap(SessionImplementor.class).getActionQueue().registerCallback(atTheEnd(pending));
        return pending;
    }

    private org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback atTheEnd(Pending pending) {
        return session -> write(pending.take());
    }

    private void write(List<Note> notes) {
        if (!notes.isEmpty()) {
            var caller = caller();
            rows.insert(notes.stream().map(note -> Entry.of(note, caller, clock.instant())).toList());
        }
    }
}
