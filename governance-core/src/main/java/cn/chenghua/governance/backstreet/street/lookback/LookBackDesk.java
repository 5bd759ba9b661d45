package cn.chenghua.governance.backstreet.street.lookback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.backstreet.rule.StreetRuleBook;
import cn.chenghua.governance.backstreet.rule.StreetTerm;
import cn.chenghua.governance.backstreet.street.BackStreetRepository;
import cn.chenghua.governance.backstreet.street.Street;
import cn.chenghua.governance.backstreet.street.StreetDesk;
import cn.chenghua.governance.backstreet.street.acceptance.Acceptance;
import cn.chenghua.governance.backstreet.street.acceptance.AcceptanceBook;
import cn.chenghua.governance.backstreet.street.acceptance.AcceptanceRules;
import cn.chenghua.governance.backstreet.street.acceptance.Independence;
import cn.chenghua.governance.backstreet.street.acceptance.Looks;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where look-backs are recorded; a relapse takes the acceptance back, unless the district has set that it does not. */
@Service
@Transactional
public class LookBackDesk {

    private final StreetDesk streets;
    private final BackStreetRepository details;
    private final AcceptanceBook acceptances;
    private final LookBackBook book;
    private final Looks looks;
    private final Independence independence;
    private final StreetRuleBook rules;
    private final ProjectDesk projects;
    private final EvidenceRepository evidence;
    private final Trail trail;
    private final Clock clock;

    LookBackDesk(StreetDesk streets, BackStreetRepository details, AcceptanceBook acceptances, LookBackBook book, Looks looks,
            Independence independence, StreetRuleBook rules, ProjectDesk projects, EvidenceRepository evidence, Trail trail,
            Clock clock) {
        this.streets = streets;
        this.details = details;
        this.acceptances = acceptances;
        this.book = book;
        this.looks = looks;
        this.independence = independence;
        this.rules = rules;
        this.projects = projects;
        this.evidence = evidence;
        this.trail = trail;
        this.clock = clock;
    }

    /** Records a look-back; a repeat of the same gives the one that is there. */
    public LookBack record(Actor actor, UUID id, long expected, RecordLookBack wish, Proof proof) {
        var there = book.find(wish.id());
        if (there.isPresent()) {
            streets.read(actor, id);
            return there.filter(one -> one.project().equals(id) && one.told().equals(wish))
                    .orElseThrow(() -> LookBackRefused.other(wish.id()));
        }
        var street = streets.hold(actor, id, expected);
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Days.ZONE);
        independence.check(actor, street.executing(), today);
        var current = rules.current();
        var all = acceptances.ofStreet(id);
        LookBackRules.check(wish, AcceptanceRules.Standing.of(street, all, acceptances.relapsed(id)), current, today);
        var accepted = all.stream().filter(Acceptance::counted).reduce((_, later) -> later).orElseThrow();
        var seen = looks.of(actor, street, wish.inspections(), accepted.day(), wish.day());
        var lookBack = new LookBack(wish, id, accepted.id(), seen, kept(actor, street.project(), proof, now),
                wish.result() == RecordLookBack.Result.RELAPSED && current.says(StreetTerm.RELAPSE_UNCOUNTS), false,
                Acceptance.Recorder.of(actor), now);
        book.add(List.of(lookBack));
        street.detail().changed();
        details.save(street.detail());
        trail.note(note(street, lookBack));
        if (lookBack.uncounted()) {
            projects.goBack(actor, id, street.project().version(), Street.COMPLETED, wish.day(), proof);
        }
        return lookBack;
    }

    private UUID kept(Actor actor, Project project, Proof proof, Instant now) {
        return evidence.keep(proof, project.place(), project.responsible(), actor, now).id();
    }

    private static Note note(Street street, LookBack lookBack) {
        return Note.of(Act.CHANGE,
                new Subject(Project.RECORD_KIND, street.id().toString(), street.project().place().value()))
                .with(List.of(new Change("lookBack", null, lookBack.told().day() + " " + lookBack.told().result())));
    }
}
