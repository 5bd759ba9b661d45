package cn.chenghua.governance.inspection.photo.persistence;

import java.time.Clock;
import java.time.Duration;

import cn.chenghua.governance.inspection.photo.PhotoShelf;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Throws away, once a night and on one node, the pieces of photos that have not moved for thirty days. */
@Component
@Lazy(false)
@ConditionalOnProperty(name = "governance.supervision.job", havingValue = "true", matchIfMissing = true)
class PhotoJob {

    private static final Logger log = LoggerFactory.getLogger(PhotoJob.class);
    private static final Duration KEPT = Duration.ofDays(30);
    private final PhotoShelf shelf;
    private final Clock clock;

    PhotoJob(PhotoShelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 2 * * *", zone = "Asia/Shanghai")
    @SchedulerLock(name = "inspection-photos", lockAtLeastFor = "PT30S")
    void purge() {
        var gone = shelf.purge(clock.instant().minus(KEPT));
        if (gone > 0) {
            log.info("{} unfinished photos thrown away", gone);
        }
    }
}
