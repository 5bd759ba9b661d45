package cn.chenghua.governance.communityservice.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where departments request items, and the office checks, decides, publishes and withdraws them. */
@Service
@Transactional
public class AdmissionDesk {

    private final AdmissionItemRepository items;
    private final AdmissionLines lines;
    private final EvidenceRepository evidence;
    private final Hierarchies hierarchies;
    private final Trail trail;
    private final Clock clock;

    AdmissionDesk(AdmissionItemRepository items, AdmissionLines lines, EvidenceRepository evidence, Hierarchies hierarchies,
            Trail trail, Clock clock) {
        this.items = items;
        this.lines = lines;
        this.evidence = evidence;
        this.hierarchies = hierarchies;
        this.trail = trail;
        this.clock = clock;
    }

    /** An item that was published, or one of a department the actor sees; a foreign one is as unknown as a missing one. */
    @Transactional(readOnly = true)
    public AdmissionItem read(Actor actor, UUID id) {
        return items.findById(id).filter(item -> item.state().published() || sees(actor, item))
                .orElseThrow(() -> AdmissionRefused.unknown(id));
    }

    /** Whether the actor sees how the item came about, with its evidence. */
    public boolean sees(Actor actor, AdmissionItem item) {
        return actor.reads().covers(district(), item.facts().department());
    }

    /** All editions of a number that the actor sees, the first one first. */
    @Transactional(readOnly = true)
    public List<AdmissionItem> editions(Actor actor, String number) {
        return items.findAllByNumberOrderByEdition(number).stream()
                .filter(item -> item.state().published() || sees(actor, item)).toList();
    }

    /** Everything the actor may list. */
    @Transactional(readOnly = true)
    public AdmissionLines.Filter all(Actor actor) {
        return AdmissionLines.Filter.of(actor, district());
    }

    /**
     * Begins an item, or the next edition of one; a repeat of the id gives what is there.
     *
     * @param number of the item this is the next edition of; empty for a new item
     */
    public AdmissionItem register(Actor actor, UUID id, String number, ItemFacts facts) {
        actor.check(Right.EDIT_PROJECTS, district(), facts.department());
        var there = items.findById(id).orElse(null);
        if (there != null) {
            if (!there.facts().title().equals(facts.title()) || !there.facts().department().equals(facts.department())) {
                throw AdmissionRefused.exists(id);
            }
            return there;
        }
        var now = clock.instant();
        var editions = number.isBlank() ? List.<AdmissionItem>of() : editions(actor, number.strip());
        if (editions.isEmpty() && !number.isBlank()) {
            throw AdmissionRefused.number(number.strip());
        }
        var given = editions.isEmpty() ? lines.next(today().getYear()) : number.strip();
        var item = new AdmissionItem(id, given, editions.isEmpty() ? 1 : editions.getLast().edition() + 1, facts,
                actor.username(), now);
        var saved = items.save(item);
        note(saved, "OPENED");
        return saved;
    }

    /** Passes whoever may keep items of the department. */
    public void mayKeep(Actor actor, String department) {
        actor.check(Right.EDIT_PROJECTS, district(), department);
    }

    /** Says an item anew before it is requested or after it was sent back. */
    public AdmissionItem describe(Actor actor, UUID id, long expected, ItemFacts facts) {
        return change(actor, id, expected, Right.EDIT_PROJECTS, item -> {
            actor.check(Right.EDIT_PROJECTS, district(), facts.department());
            item.describe(facts);
        });
    }

    /** Takes a step; publication has days of its own. */
    public AdmissionItem step(Actor actor, UUID id, long expected, AdmissionVerb verb, LocalDate day, Proof proof) {
        if (verb == AdmissionVerb.PUBLISH) {
            return publish(actor, id, expected, day, null, day, proof);
        }
        var right = verb.byDepartment() ? Right.EDIT_PROJECTS : Right.SET_STANDARDS;
        return change(actor, id, expected, right, item -> {
            item.take(verb, day, evidence.keep(proof, district(), item.facts().department(), actor, clock.instant()));
        });
    }

    /** Brings an admitted item into force; refused where another edition of it is in force in those days. */
    public AdmissionItem publish(Actor actor, UUID id, long expected, LocalDate from, @Nullable LocalDate to, LocalDate day,
            Proof proof) {
        return change(actor, id, expected, Right.SET_STANDARDS, item -> {
            var others = items.findAllByNumberOrderByEdition(item.number()).stream()
                    .filter(other -> !other.id().equals(item.id())).toList();
            item.publish(from, to, others, day,
                    evidence.keep(proof, district(), item.facts().department(), actor, clock.instant()));
        });
    }

    private AdmissionItem change(Actor actor, UUID id, long expected, Right right, Consumer<AdmissionItem> change) {
        var item = read(actor, id);
        actor.check(right, district(), item.facts().department());
        if (item.version() != expected) {
            throw new SavedInBetween("admission.saved.between", expected, item.version());
        }
        change.accept(item);
        var saved = items.save(item);
        note(saved, item.state().name());
        return saved;
    }

    private void note(AdmissionItem item, String state) {
        trail.note(Note.of(Act.CHANGE, new Subject(AdmissionItem.RECORD_KIND, item.id().toString(), district().value()))
                .with(List.of(new Change("state", null, state))));
    }

    /** Whether the actor may take the step, leaving aside who took those before. */
    public boolean may(Actor actor, AdmissionItem item, AdmissionVerb verb) {
        return actor.scope(verb.byDepartment() ? Right.EDIT_PROJECTS : Right.SET_STANDARDS).covers(district(),
                item.facts().department());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    private UnitCode district() {
        return hierarchies.current().district().code();
    }
}
