package cn.chenghua.governance.audit.persistence;

import java.util.concurrent.TimeUnit;

import cn.chenghua.governance.audit.chain.Chain;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Links new entries every few seconds and makes the months ahead; several nodes may run it, one at a time works. */
@Component
@Lazy(false)
@EnableScheduling
@ConditionalOnProperty(name = "governance.audit.job", havingValue = "true", matchIfMissing = true)
class ChainJob {

    private final Chain chain;
    private final JdbcClient jdbc;

    ChainJob(Chain chain, JdbcClient jdbc) {
        this.chain = chain;
        this.jdbc = jdbc;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void link() {
        while (chain.lengthen()) {
            Thread.onSpinWait();
        }
    }

    @Scheduled(fixedDelay = 12, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void makeMonths() {
        jdbc.sql("select audit_months_ahead()").query(row -> {
        });
    }
}
