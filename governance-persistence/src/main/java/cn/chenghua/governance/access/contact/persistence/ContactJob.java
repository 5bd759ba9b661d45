package cn.chenghua.governance.access.contact.persistence;

import java.time.Clock;
import java.util.concurrent.TimeUnit;

import cn.chenghua.governance.access.contact.Contacts;
import cn.chenghua.governance.access.contact.Keeping;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes the numbers of people whose accounts have been disabled for the set term; running it on several nodes does no harm. */
@Component
@EnableScheduling
class ContactJob {

    private static final Logger log = LoggerFactory.getLogger(ContactJob.class);
    private final Contacts contacts;
    private final Keeping keeping;
    private final Clock clock;

    ContactJob(Contacts contacts, Keeping keeping, Clock clock) {
        this.contacts = contacts;
        this.keeping = keeping;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void purge() {
        int purged = contacts.purge(clock.instant(), keeping);
        if (purged > 0) {
            log.info("{} personal numbers of accounts disabled for {} days were deleted", purged, keeping.days());
        }
    }
}
