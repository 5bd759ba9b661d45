package cn.chenghua.governance.casework.persistence;

import cn.chenghua.governance.casework.Escalation;

import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Climbs the ladder of late cases every half hour of the office day, on one node at a time. */
@Component
@Lazy(false)
@EnableScheduling
@EnableSchedulerLock(defaultLockAtMostFor = "PT10M")
@ConditionalOnProperty(name = "governance.casework.job", havingValue = "true", matchIfMissing = true)
class EscalationJob {

    private static final Logger log = LoggerFactory.getLogger(EscalationJob.class);
    private final Escalation escalation;

    EscalationJob(Escalation escalation) {
        this.escalation = escalation;
    }

    @Scheduled(cron = "0 5,35 8-18 * * *", zone = "Asia/Shanghai")
    @SchedulerLock(name = "casework-escalation", lockAtLeastFor = "PT30S")
    void climb() {
        var risen = escalation.climb();
        if (risen > 0) {
            log.info("{} late cases went up a level", risen);
        }
    }
}
