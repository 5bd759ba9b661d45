package cn.chenghua.governance.safecommunity.warning.persistence;

import cn.chenghua.governance.safecommunity.warning.alert.Watch;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets the rules look at new signals every minute, on one node at a time. */
@Component
@Lazy(false)
@ConditionalOnProperty(name = "governance.supervision.job", havingValue = "true", matchIfMissing = true)
class WatchJob {

    private static final Logger log = LoggerFactory.getLogger(WatchJob.class);
    private final Watch watch;

    WatchJob(Watch watch) {
        this.watch = watch;
    }

    @Scheduled(cron = "15 * * * * *", zone = "Asia/Shanghai")
    @SchedulerLock(name = "warning-watch", lockAtLeastFor = "PT20S")
    void look() {
        var raised = watch.look();
        if (raised > 0) {
            log.info("{} alerts raised", raised);
        }
    }
}
