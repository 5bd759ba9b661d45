package cn.chenghua.governance.supervision.persistence;

import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.supervision.Ladder;

import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Climbs the ladder every hour of the office day, on one node at a time; a second run of a day finds nothing left to urge. */
@Component
@Lazy(false)
@EnableScheduling
@EnableSchedulerLock(defaultLockAtMostFor = "PT10M")
@ConditionalOnProperty(name = "governance.supervision.job", havingValue = "true", matchIfMissing = true)
class LadderJob {

    private static final Logger log = LoggerFactory.getLogger(LadderJob.class);
    private final Ladder ladder;
    private final Clock clock;

    LadderJob(Ladder ladder, Clock clock) {
        this.ladder = ladder;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 8-18 * * *", zone = "Asia/Shanghai")
    @SchedulerLock(name = "supervision-ladder", lockAtLeastFor = "PT30S")
    void climb() {
        var urged = ladder.climb(LocalDate.ofInstant(clock.instant(), Days.ZONE));
        if (urged > 0) {
            log.info("{} supervised cases urged", urged);
        }
    }

    /** Where the locks of jobs lie; the time is the database's, so that nodes need not agree on theirs. */
    @Configuration(proxyBeanMethods = false)
    static class Locks {

        @Bean
        LockProvider jobLocks(DataSource source) {
            return new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                    .withJdbcTemplate(new JdbcTemplate(source)).withTableName("job_lock").usingDbTime().build());
        }
    }
}
