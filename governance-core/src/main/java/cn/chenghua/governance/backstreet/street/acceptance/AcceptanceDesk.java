package cn.chenghua.governance.backstreet.street.acceptance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.backstreet.rule.StreetRuleBook;
import cn.chenghua.governance.backstreet.street.BackStreetRepository;
import cn.chenghua.governance.backstreet.street.OpenFindings;
import cn.chenghua.governance.backstreet.street.Street;
import cn.chenghua.governance.backstreet.street.StreetDesk;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where joint acceptances are recorded, by nobody of the executing unit; a passed one brings the street to the stage accepted. */
@Service
@Transactional
public class AcceptanceDesk {

    private final StreetDesk streets;
    private final BackStreetRepository details;
    private final AcceptanceBook book;
    private final Looks looks;
    private final Independence independence;
    private final OpenFindings findings;
    private final StreetRuleBook rules;
    private final ProjectDesk projects;
    private final EvidenceRepository evidence;
    private final Trail trail;
    private final Clock clock;

    AcceptanceDesk(StreetDesk streets, BackStreetRepository details, AcceptanceBook book, Looks looks,
            Independence independence, OpenFindings findings, StreetRuleBook rules, ProjectDesk projects,
            EvidenceRepository evidence, Trail trail, Clock clock) {
        this.streets = streets;
        this.details = details;
        this.book = book;
        this.looks = looks;
        this.independence = independence;
        this.findings = findings;
        this.rules = rules;
        this.projects = projects;
        this.evidence = evidence;
        this.trail = trail;
        this.clock = clock;
    }

    /** Records an acceptance; a repeat of the same gives the one that is there. */
    public Acceptance record(Actor actor, UUID id, long expected, RecordAcceptance wish, Proof proof) {
        var there = book.find(wish.id());
        if (there.isPresent()) {
            streets.read(actor, id);
            return there.filter(one -> one.repeats(id, wish)).orElseThrow(() -> AcceptanceRefused.other(wish.id()));
        }
        var street = streets.hold(actor, id, expected);
        var now = clock.instant();
        var acceptance = judged(actor, street, wish, proof, now);
        book.add(List.of(acceptance));
        street.detail().changed();
        details.save(street.detail());
        trail.note(note(street, acceptance));
        if (acceptance.passed()) {
            count(actor, street, acceptance, proof, now);
        }
        return book.find(acceptance.id()).orElseThrow();
    }

    private Acceptance judged(Actor actor, Street street, RecordAcceptance wish, Proof proof, Instant now) {
        var earlier = book.ofStreet(street.id());
        var project = street.project();
        independence.check(actor, street.executing(), LocalDate.ofInstant(now, Days.ZONE));
        AcceptanceRules.check(street, wish, AcceptanceRules.Standing.of(street, earlier, book.relapsed(street.id())),
                LocalDate.ofInstant(now, Days.ZONE));
        var depth = AcceptanceRules.depth(street);
        var rule = rules.current().of(depth);
        var completed = Objects.requireNonNull(street.reached(Street.COMPLETED));
        var seen = looks.of(actor, street, wish.inspections(), completed, wish.day());
        var open = findings.of(street.id()).size();
        if (wish.result() == RecordAcceptance.Result.PASSED) {
            looks.judge(actor, seen, rule);
            if (open > 0 && wish.reason().isEmpty()) {
                throw AcceptanceRefused.findings(open);
            }
        }
        var rests = evidence.keep(proof, project.place(), project.responsible(), actor, now);
        return new Acceptance(wish, street.id(), earlier.size() + 1, depth, rule, false, seen, open, rests.id(),
                Acceptance.Recorder.of(actor), now, false);
    }

    /** The stage follows; a street that relapsed and was left counting is there already. */
    private void count(Actor actor, Street street, Acceptance acceptance, Proof proof, Instant now) {
        if (street.reached(Street.ACCEPTED) == null) {
            projects.reach(actor, street.id(), street.project().version(), Street.ACCEPTED, acceptance.day(), proof);
        }
        book.count(List.of(acceptance.id()), now);
    }

    private static Note note(Street street, Acceptance acceptance) {
        var told = acceptance.told();
        return Note.of(Act.CHANGE,
                new Subject(Project.RECORD_KIND, street.id().toString(), street.project().place().value()))
                .with(List.of(new Change("acceptance", null, told.day() + " " + told.result() + " " + acceptance.depth() + " "
                        + told.parties().stream().map(Party::unit).collect(Collectors.joining(";")))));
    }
}
