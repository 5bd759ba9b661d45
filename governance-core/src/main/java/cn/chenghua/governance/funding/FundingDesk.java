package cn.chenghua.governance.funding;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.plan.Fact;
import cn.chenghua.governance.plan.Ledger;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Posts to the investment ledger, corrects it and keeps the contracts: posting, sums, evidence and what targets count change together or not at all. */
@Service
@Transactional
public class FundingDesk {

    private static final String CONTRACT = "contract";
    private final ProjectFundsRepository funds;
    private final FundsBook book;
    private final Sources sources;
    private final ProjectDesk projects;
    private final EvidenceRepository evidence;
    private final Ledger ledger;
    private final Trail trail;
    private final Clock clock;

    FundingDesk(ProjectFundsRepository funds, FundsBook book, Sources sources, ProjectDesk projects, EvidenceRepository evidence,
            Ledger ledger, Trail trail, Clock clock) {
        this.funds = funds;
        this.book = book;
        this.sources = sources;
        this.projects = projects;
        this.evidence = evidence;
        this.ledger = ledger;
        this.trail = trail;
        this.clock = clock;
    }

    /** The money of a project within the actor's scope; empty sums where nothing was posted. */
    @Transactional(readOnly = true)
    public ProjectFunds of(Actor actor, UUID project) {
        return funds.findByProject(projects.read(actor, project).id()).orElseGet(() -> ProjectFunds.none(project));
    }

    /** A posting of a project within the actor's scope; a foreign one is as unknown as a missing one. */
    @Transactional(readOnly = true)
    public Read read(Actor actor, UUID id) {
        var entry = book.find(id).orElseThrow(() -> new UnknownEntry(id));
        return new Read(entry, visible(actor, entry), book.reversalOf(id).orElse(null));
    }

    private Project visible(Actor actor, Entry entry) {
        try {
            return projects.read(actor, entry.project());
        } catch (cn.chenghua.governance.project.UnknownProject foreign) {
            throw new UnknownEntry(entry.id());
        }
    }

    /** A posting with its project, and the posting that takes it back. */
    public record Read(Entry entry, Project project, @Nullable UUID reversal) {
    }

    /** Adds a posting; a repeat of the same wish under the same id gives the one that is there. */
    public Entry post(Actor actor, UUID id, PostEntry wish, Proof proof) {
        var project = edited(actor, id);
        var held = hold(id);
        var now = clock.instant();
        var postings = postings(actor, now);
        var rests = postings.evidence(project, proof);
        var wished = wish.id();
        var there = wished == null ? null : book.find(wished).orElse(null);
        if (there != null) {
            if (!there.origin().equals(wish.fingerprint(id, rests.text()))) {
                throw FundingRefused.exists(there.id().toString());
            }
            return there;
        }
        var entry = postings.post(project, held, wish, rests);
        if (!book.origins(List.of(entry.origin())).isEmpty()) {
            throw FundingRefused.twice(entry.month().toString(), entry.amount().toPlainString());
        }
        write(actor, project, proof, rests, List.of(entry));
        return entry;
    }

    /**
     * Takes a posting back by its opposite and, with an amount, posts that instead; the month stays.
     *
     * @return the reversal and, where there is one, the posting that stands instead
     */
    public List<Entry> correct(Actor actor, UUID id, @Nullable BigDecimal instead, String reason, Proof proof) {
        var wrong = book.find(id).orElseThrow(() -> new UnknownEntry(id));
        visible(actor, wrong);
        var project = edited(actor, wrong.project());
        if (reason.isBlank()) {
            throw FundingRefused.reason();
        }
        if (wrong.reverses() != null || wrong.transfer() != null) {
            throw FundingRefused.notCorrectable(wrong.amount().toPlainString());
        }
        var held = hold(wrong.project());
        if (book.reversalOf(id).isPresent()) {
            throw FundingRefused.takenBack(wrong.amount().toPlainString());
        }
        var now = clock.instant();
        var postings = postings(actor, now);
        var rests = postings.evidence(project, proof);
        var lines = new ArrayList<Entry>();
        lines.add(wrong.reversal(Uuids.next(now), rests.id(), reason.strip(), actor.username(), now));
        held.takeBack(wrong);
        if (instead != null && instead.signum() != 0) {
            lines.add(instead(wrong, held, PostEntry.sound(instead), lines.getFirst()));
        }
        write(actor, project, proof, rests, lines);
        return lines;
    }

    private static Entry instead(Entry wrong, ProjectFunds held, BigDecimal amount, Entry reversal) {
        var above = held.post(wrong.kind(), amount, wrong.contract(), reversal.reason());
        return new Entry(Uuids.next(reversal.recordedAt()), wrong.project(), wrong.kind(), wrong.month(), wrong.day(), amount,
                wrong.source(), wrong.contract(), wrong.place(), reversal.evidence(), reversal.reason(), above, null, null,
                "instead-of-" + wrong.id(), reversal.recordedBy(), reversal.recordedAt());
    }

    private void write(Actor actor, Project project, Proof proof, Evidence rests, List<Entry> entries) {
        evidence.keep(rests, proof.file());
        book.add(entries);
        var reports = new ArrayList<Fact.Report>();
        for (var entry : entries) {
            reports.addAll(Postings.reports(project, entry));
            trail.note(Note.created(new Subject(Entry.RECORD_KIND, entry.id().toString(), entry.place().value()), state(entry)));
        }
        if (!reports.isEmpty()) {
            ledger.report(actor, reports);
        }
    }

    private static Map<String, String> state(Entry entry) {
        var state = new LinkedHashMap<String, String>();
        state.put("project", entry.project().toString());
        state.put("kind", entry.kind().name());
        state.put("month", entry.month().toString());
        state.put("amount", entry.amount().toPlainString());
        state.put("source", entry.source());
        state.put(CONTRACT, entry.contract() == null ? "" : entry.contract().toString());
        state.put("reason", entry.reason());
        state.put("reverses", entry.reverses() == null ? "" : entry.reverses().toString());
        return state;
    }

    /** Adds a contract. */
    public ProjectFunds agree(Actor actor, UUID id, long expected, Contract.Terms terms, Proof proof) {
        return change(actor, id, expected, terms, proof,
                held -> new Changed(null, held.agree(Uuids.next(clock.instant()), terms)));
    }

    /** Changes what a contract says, such as its amount after a supplementary agreement. */
    public ProjectFunds amend(Actor actor, UUID id, long expected, UUID contract, Contract.Terms terms, Proof proof) {
        return change(actor, id, expected, terms, proof, held -> {
            var before = held.contracts().stream().filter(each -> each.id().equals(contract)).findFirst().orElse(null);
            return new Changed(before, held.amend(contract, terms));
        });
    }

    private ProjectFunds change(Actor actor, UUID id, long expected, Contract.Terms terms, Proof proof,
            java.util.function.Function<ProjectFunds, Changed> verb) {
        var project = edited(actor, id);
        var held = hold(id);
        if (held.version() != expected) {
            throw new SavedInBetween("funding.saved.between", expected, held.version());
        }
        var now = clock.instant();
        var rests = postings(actor, now).evidence(project, proof);
        var changed = verb.apply(held);
        book.register(terms.party(), actor.username(), now);
        evidence.keep(rests, proof.file());
        trail.note(changed.note(project, rests));
        book.settle();
        return held;
    }

    private record Changed(@Nullable Contract before, Contract after) {
        Note note(Project project, Evidence rests) {
            var subject = new Subject(CONTRACT, after.id().toString(), project.place().value());
            var old = before;
            if (old == null) {
                var fields = state(after);
                fields.put("evidence", rests.text());
                return Note.created(subject, fields);
            }
            var was = state(old);
            var changes = new ArrayList<Change>();
            state(after).forEach((field, value) -> {
                if (!value.equals(was.get(field))) {
                    changes.add(new Change(field, was.get(field), value));
                }
            });
            changes.add(new Change("evidence", null, rests.text()));
            return Note.of(Act.CHANGE, subject).with(changes);
        }

        private static Map<String, String> state(Contract contract) {
            var state = new LinkedHashMap<String, String>();
            state.put("number", contract.number());
            state.put("party", contract.party());
            state.put("amount", contract.amount().toPlainString());
            state.put("day", contract.day().toString());
            state.put("kind", contract.kind().name());
            return state;
        }
    }

    private Project edited(Actor actor, UUID id) {
        var project = projects.read(actor, id);
        actor.check(Right.EDIT_PROJECTS, project.place(), project.responsible());
        return project;
    }

    private ProjectFunds hold(UUID project) {
        book.open(List.of(project));
        return funds.findAndHold(List.of(project)).getFirst();
    }

    private Postings postings(Actor actor, Instant now) {
        return new Postings(actor, sources, now, today(now));
    }

    private static LocalDate today(Instant now) {
        return now.atZone(Days.ZONE).toLocalDate();
    }
}
