package cn.chenghua.governance.site;

import java.util.Optional;

import cn.chenghua.governance.audit.Caller;
import cn.chenghua.governance.audit.Callers;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** Work that goes on after the request that asked for it was answered; it is done on behalf of whoever asked, in his language. */
@Component
public class Errands {

    private static final Logger log = LoggerFactory.getLogger(Errands.class);
    private static final ScopedValue<Caller> CALLER = ScopedValue.newInstance();
    private final TaskExecutor executor;
    private final Callers callers;

    Errands(@Qualifier("applicationTaskExecutor") TaskExecutor executor, Callers callers) {
        this.executor = executor;
        this.callers = callers;
    }

    /** Begins the work at once and returns; what it throws is put into the log. */
    public void run(Runnable work) {
        var locale = LocaleContextHolder.getLocale();
        var caller = callers.current();
        executor.execute(() -> ScopedValue.where(CALLER, caller).run(() -> {
            LocaleContextHolder.setLocale(locale);
            try {
                work.run();
            } catch (RuntimeException e) {
                log.error("An errand broke off: {}", Causes.brief(e));
            } finally {
                LocaleContextHolder.resetLocaleContext();
            }
        }));
    }

    /** On whose behalf this thread runs an errand. */
    static Optional<Caller> caller() {
        return CALLER.isBound() ? Optional.of(CALLER.get()) : Optional.empty();
    }
}
