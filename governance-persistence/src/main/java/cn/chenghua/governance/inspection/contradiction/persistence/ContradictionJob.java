package cn.chenghua.governance.inspection.contradiction.persistence;

import cn.chenghua.governance.inspection.contradiction.ContradictionDesk;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Compares looks with findings every ten minutes, on one node at a time; a second run of the same looks finds nothing new. */
@Component
@Lazy(false)
@ConditionalOnProperty(name = "governance.supervision.job", havingValue = "true", matchIfMissing = true)
class ContradictionJob {

    private static final Logger log = LoggerFactory.getLogger(ContradictionJob.class);
    private final ContradictionDesk desk;

    ContradictionJob(ContradictionDesk desk) {
        this.desk = desk;
    }

    @Scheduled(cron = "0 5/10 * * * *", zone = "Asia/Shanghai")
    @SchedulerLock(name = "inspection-contradictions", lockAtLeastFor = "PT30S")
    void watch() {
        var opened = desk.watch();
        if (opened > 0) {
            log.info("{} contradictions opened", opened);
        }
    }
}
