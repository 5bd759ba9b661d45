package cn.chenghua.governance.safecommunity.person;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.privacy.Disclosure;
import cn.chenghua.governance.privacy.Disclosures;
import cn.chenghua.governance.privacy.PersonalNumber;
import cn.chenghua.governance.privacy.Reason;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a phone number is shown in full to somebody who may see it and says why; nothing is shown before that is on record. */
@Component
public class Unveiling {

    private final PersonalTexts texts;
    private final Disclosures disclosures;
    private final Trail trail;
    private final Clock clock;

    Unveiling(PersonalTexts texts, Disclosures disclosures, Trail trail, Clock clock) {
        this.texts = texts;
        this.disclosures = disclosures;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The number under a field of a record; the caller has checked that the actor sees the record.
     *
     * @param kind of the record, such as {@code dispute}
     */
    @Transactional
    public String phone(Actor actor, String kind, UUID record, String field, Reason reason) {
        var found = texts.of(record).get(field);
        if (found == null) {
            throw SaidRefused.hidden(field);
        }
        disclosures.add(new Disclosure(Uuids.next(clock.instant()), kind + ":" + record, PersonalNumber.Kind.PHONE,
                actor.account(), actor.displayName(), reason, clock.instant()));
        trail.note(Note.of(Act.UNMASK, Subject.of(kind, record))
                .with(List.of(new Change("which", null, field), new Change("reason", null, reason.value()))));
        return found;
    }

    /** Who was shown a number of the record, the latest first. */
    public List<Disclosure> shown(String kind, UUID record) {
        return disclosures.about(kind + ":" + record, 20);
    }
}
