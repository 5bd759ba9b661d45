package cn.chenghua.governance.safecommunity.grid.persistence;

import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.safecommunity.grid.PilotDesk;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets pilots stop counting on the day after their contract, every night, on one node at a time; a second run finds nothing left. */
@Component
@Lazy(false)
@EnableScheduling
@ConditionalOnProperty(name = "governance.safety.job", havingValue = "true", matchIfMissing = true)
class PilotJob {

    private static final Logger log = LoggerFactory.getLogger(PilotJob.class);
    private static final Actor CLOCKWORK = new Actor(new UUID(0, 0), "system", "system",
            Map.of(Right.READ, Scope.everything(), Right.EDIT_PROJECTS, Scope.everything()));
    private final PilotDesk desk;

    PilotJob(PilotDesk desk) {
        this.desk = desk;
    }

    @Scheduled(cron = "0 15 0 * * *", zone = "Asia/Shanghai")
    @SchedulerLock(name = "safety-pilots", lockAtLeastFor = "PT30S")
    void runOut() {
        var out = desk.runOut(CLOCKWORK, "safety-pilots");
        if (out > 0) {
            log.info("{} contracts of grid pilots have run out", out);
        }
    }
}
