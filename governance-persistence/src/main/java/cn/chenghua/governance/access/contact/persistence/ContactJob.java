package cn.chenghua.governance.access.contact.persistence;

import java.util.concurrent.TimeUnit;

import cn.chenghua.governance.access.MachineTime;
import cn.chenghua.governance.access.contact.Contacts;
import cn.chenghua.governance.access.contact.Keeping;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;

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
    private final Trail trail;
    private final MachineTime time;

    ContactJob(Contacts contacts, Keeping keeping, Trail trail, MachineTime time) {
        this.contacts = contacts;
        this.keeping = keeping;
        this.trail = trail;
        this.time = time;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void purge() {
        int purged = contacts.purge(time.now(), keeping);
        if (purged > 0) {
            trail.note(Note.of(Act.DELETE, Subject.many("contact")).counted(purged));
            log.info("{} personal numbers of accounts disabled for {} days were deleted", purged, keeping.days());
        }
    }
}
