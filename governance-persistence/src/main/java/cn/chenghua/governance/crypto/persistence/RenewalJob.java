package cn.chenghua.governance.crypto.persistence;

import java.util.concurrent.TimeUnit;

import cn.chenghua.governance.crypto.Cryptography;
import cn.chenghua.governance.crypto.Renewal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Brings writings of earlier keys up to date after a start and then every hour; nodes that run it at once share the rows. */
@Component
@EnableScheduling
class RenewalJob {

    private static final Logger log = LoggerFactory.getLogger(RenewalJob.class);
    private final Renewal renewal;
    private final Cryptography cryptography;

    RenewalJob(Renewal renewal, Cryptography cryptography) {
        this.renewal = renewal;
        this.cryptography = cryptography;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void renew() {
        var outcome = renewal.run();
        if (outcome.renewed() > 0) {
            log.info("{} writings of earlier keys were written anew as {}…", outcome.renewed(), cryptography.head());
        }
        if (outcome.unreadable() > 0) {
            log.warn("{} writings are opened by none of the keys given; see docs/operations.md, Keys", outcome.unreadable());
        }
    }
}
