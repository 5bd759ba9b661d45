package cn.chenghua.governance.safecommunity.dispute;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

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
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.ProjectRows;
import cn.chenghua.governance.safecommunity.person.PersonalTexts;
import cn.chenghua.governance.safecommunity.person.Said;
import cn.chenghua.governance.safecommunity.person.SaidRefused;
import cn.chenghua.governance.safecommunity.rule.SafetyRules;
import cn.chenghua.governance.safecommunity.rule.SafetyTerm;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where disputes are taken in and brought to an end. Whoever may mediate in the unit that has a dispute may move it; names and
 * matter are shown to nobody else.
 */
@Service
@Transactional
public class DisputeDesk {

    private final Disputes disputes;
    private final Mediators mediators;
    private final AgreementTemplates templates;
    private final PersonalTexts texts;
    private final ProjectRows numbers;
    private final EvidenceRepository evidence;
    private final SafetyRules rules;
    private final Hierarchies hierarchies;
    private final Trail trail;
    private final Clock clock;

    DisputeDesk(Disputes disputes, Mediators mediators, AgreementTemplates templates, PersonalTexts texts, ProjectRows numbers,
            EvidenceRepository evidence, SafetyRules rules, Hierarchies hierarchies, Trail trail, Clock clock) {
        this.disputes = disputes;
        this.mediators = mediators;
        this.templates = templates;
        this.texts = texts;
        this.numbers = numbers;
        this.evidence = evidence;
        this.rules = rules;
        this.hierarchies = hierarchies;
        this.trail = trail;
        this.clock = clock;
    }

    /** A dispute within the actor's scope; a foreign one is as unknown as a missing one. */
    @Transactional(readOnly = true)
    public Dispute read(Actor actor, UUID id) {
        return disputes.findById(id).filter(dispute -> sees(actor, dispute)).orElseThrow(() -> SaidRefused.unknown(id));
    }

    private static boolean sees(Actor actor, Dispute dispute) {
        return actor.scope(Right.SEE_DISPUTES).covers(dispute.place(), dispute.responsible());
    }

    /** Names, numbers and matter in full for whoever mediates where the dispute is, on record; nothing for anybody else. */
    public Map<String, String> inFull(Actor actor, UUID id) {
        var dispute = read(actor, id);
        if (!actor.may(Right.MEDIATE, dispute.charge())) {
            return Map.of();
        }
        trail.note(Note.of(Act.READ, subject(dispute)));
        return texts.of(id);
    }

    /** Takes a dispute in; a repeat of the same gives the one that is there. */
    public Taken takeIn(Actor actor, TakeIn wish) {
        var charge = charge(wish.place(), wish.level());
        actor.check(Right.MEDIATE, wish.place());
        var there = disputes.findById(wish.id());
        if (there.isPresent()) {
            return there.filter(dispute -> sees(actor, dispute) && dispute.origin().equals(wish.origin()))
                    .map(dispute -> new Taken(dispute, false)).orElseThrow(() -> SaidRefused.exists(wish.id()));
        }
        var series = wish.toldOn().getYear() + "-JF";
        var dispute = new Dispute(wish, "%s-%04d".formatted(series, numbers.take(series, 1)), charge, today());
        texts.put(dispute.id(), wish.personal());
        trail.note(Note.created(subject(dispute), Map.of("number", dispute.number(), "sort", dispute.sort().name())));
        return new Taken(disputes.save(dispute), true);
    }

    /** The unit that has what happens in a place on a level; refused where the place lies above that level. */
    private UnitCode charge(UnitCode place, DisputeLevel level) {
        var hierarchy = hierarchies.current();
        hierarchy.get(place);
        return hierarchy.ancestor(place, level.unit(), today()).orElseThrow(() -> DisputeRefused.level(level));
    }

    /** Gives it to a mediator who is in a pool that day. */
    public Dispute assign(Actor actor, UUID id, long expected, UUID mediator, LocalDate day, Proof proof) {
        return change(actor, id, expected, proof, (dispute, rests) -> {
            var given = mediators.findById(mediator).filter(one -> one.on(day))
                    .orElseThrow(() -> DisputeRefused.mediator(day));
            dispute.assign(given.id(), day, rests);
        });
    }

    /** Settles it; with terms an agreement is made of the template in force and kept with the dispute. */
    public Dispute settle(Actor actor, UUID id, long expected, String terms, LocalDate day, Proof proof) {
        return change(actor, id, expected, proof, (dispute, rests) -> {
            dispute.settle(day, day.plusDays(rules.of(SafetyTerm.FOLLOW_UP_DAYS)), rests);
            var agreed = Said.text("terms", terms, 4_000);
            if (!agreed.isEmpty()) {
                texts.put(id, Map.of("agreement", agreement(dispute, agreed)));
            }
        });
    }

    private String agreement(Dispute dispute, String terms) {
        var said = texts.of(dispute.id());
        var hierarchy = hierarchies.current();
        var mediator = dispute.mediator();
        var values = new HashMap<String, String>();
        values.put("number", dispute.number());
        values.put("told", dispute.toldOn().toString());
        values.put("settled", String.valueOf(dispute.settledOn()));
        values.put("unit", hierarchy.name(dispute.charge(), today()));
        values.put("mediator", mediator == null ? "" : mediators.findById(mediator).map(Mediator::name).orElse(""));
        values.put("applicant", said.getOrDefault("applicant", ""));
        values.put("respondent", said.getOrDefault("respondent", ""));
        values.put("matter", said.getOrDefault("matter", ""));
        values.put("terms", terms);
        return templates.findTopByOrderByNumberDesc().orElseThrow().filled(values);
    }

    /** Passes it to the next level with a reason; of two at once the second is told that it is gone. */
    public Dispute passUp(Actor actor, UUID id, long expected, LocalDate day, Proof reason) {
        return change(actor, id, expected, reason, (dispute, rests) -> dispute.passUp(
                charge(dispute.place(), dispute.level().above().orElseThrow(DisputeRefused::top)), day, rests));
    }

    public Dispute withdraw(Actor actor, UUID id, long expected, LocalDate day, Proof reason) {
        return change(actor, id, expected, reason, (dispute, rests) -> dispute.withdraw(day, rests));
    }

    /** Notes that the parties were asked after the settlement, which holds. */
    public Dispute followUp(Actor actor, UUID id, long expected, LocalDate day, Proof proof) {
        return change(actor, id, expected, proof, (dispute, rests) -> dispute.followUp(day, rests));
    }

    public Dispute reopen(Actor actor, UUID id, long expected, LocalDate day, Proof reason) {
        return change(actor, id, expected, reason, (dispute, rests) -> dispute.reopen(day, rests));
    }

    private Dispute change(Actor actor, UUID id, long expected, Proof proof, BiConsumer<Dispute, Evidence> verb) {
        var dispute = disputes.findAndHoldById(id).filter(found -> sees(actor, found))
                .orElseThrow(() -> SaidRefused.unknown(id));
        actor.check(Right.MEDIATE, dispute.charge());
        if (dispute.version() != expected) {
            throw new SavedInBetween("safety.saved.between", expected, dispute.version());
        }
        var before = dispute.state() + " " + dispute.level();
        var rests = proof.evidence(dispute.place(), dispute.responsible(), actor, clock.instant());
        evidence.keep(rests, proof.file());
        verb.accept(dispute, rests);
        trail.note(Note.of(Act.CHANGE, subject(dispute))
                .with(List.of(new Change("state", before, dispute.state() + " " + dispute.level()))));
        return disputes.save(dispute);
    }

    private static Subject subject(Dispute dispute) {
        return new Subject(Dispute.RECORD_KIND, dispute.id().toString(), dispute.place().value());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    /** A dispute that was told of, and whether it is taken in now for the first time. */
    public record Taken(Dispute dispute, boolean fresh) {
    }
}
