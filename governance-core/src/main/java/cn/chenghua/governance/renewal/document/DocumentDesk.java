package cn.chenghua.governance.renewal.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.plan.Targets;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers plan documents and takes their editions through draft, review, approval and publication. */
@Service
@Transactional
public class DocumentDesk {

    private final DocumentRepository documents;
    private final EvidenceRepository evidence;
    private final Hierarchies hierarchies;
    private final Targets targets;
    private final Clock clock;

    DocumentDesk(DocumentRepository documents, EvidenceRepository evidence, Hierarchies hierarchies, Targets targets,
            Clock clock) {
        this.documents = documents;
        this.evidence = evidence;
        this.hierarchies = hierarchies;
        this.targets = targets;
        this.clock = clock;
    }

    /** A document within the actor's scope; a foreign one is as unknown as a missing one. */
    @Transactional(readOnly = true)
    public PlanDocument read(Actor actor, UUID id) {
        return documents.findById(id).filter(document -> sees(actor, document)).orElseThrow(() -> DocumentRefused.unknown(id));
    }

    /** Those the actor sees, in the order of their ids. */
    @Transactional(readOnly = true)
    public List<PlanDocument> all(Actor actor) {
        return documents.findAllByOrderById().stream().filter(document -> sees(actor, document)).toList();
    }

    private static boolean sees(Actor actor, PlanDocument document) {
        return actor.reads().covers(document.place(), document.responsible());
    }

    /** Registers a document; a repeat of the same wish gives the one that is there. */
    public PlanDocument register(Actor actor, @Nullable UUID id, DocumentKind kind, UnitCode place, String title,
            String responsible, @Nullable UUID area) {
        hierarchies.current().get(place);
        actor.check(Right.EDIT_PROJECTS, place, responsible.strip());
        var there = id == null ? null : documents.findById(id).orElse(null);
        var wanted = new PlanDocument(id == null ? Uuids.next(clock.instant()) : id, kind, place, title, responsible, area);
        if (there != null) {
            if (there.kind() != kind || !there.place().equals(place) || !there.title().equals(wanted.title())) {
                throw DocumentRefused.exists(there.id());
            }
            return there;
        }
        return documents.save(wanted);
    }

    public PlanDocument describe(Actor actor, UUID id, long expected, String title, String responsible) {
        return change(actor, id, expected, null, (document, _) -> {
            actor.check(Right.EDIT_PROJECTS, document.place(), responsible.strip());
            document.describe(title, responsible);
        });
    }

    /** Begins the next edition, with the area it is about where one is drawn. */
    public PlanDocument draft(Actor actor, UUID id, long expected, String label, @Nullable Geometry area, LocalDate day,
            Proof proof) {
        return change(actor, id, expected, proof, (document, rests) -> document.draft(label, area, day, rests.id(), rests.text(),
                actor.username(), rests.recordedAt()));
    }

    /** Takes the next step of the latest edition; what is sent back or withdrawn says why. */
    public PlanDocument step(Actor actor, UUID id, long expected, DocumentAct.Verb verb, LocalDate day, Proof proof) {
        return change(actor, id, expected, proof, (document, rests) -> document.step(verb, day, rests.id(), rests.text(),
                actor.username(), rests.recordedAt()));
    }

    /** Lets a target report into a document, or no more; it is counted once however many plans it reports into. */
    public PlanDocument bear(Actor actor, UUID id, long expected, String target, boolean bears) {
        if (targets.all().stream().noneMatch(known -> known.code().equals(target))) {
            throw DocumentRefused.target(target);
        }
        return change(actor, id, expected, null, (document, _) -> {
            if (bears) {
                document.bear(target);
            } else {
                document.leave(target);
            }
        });
    }

    private PlanDocument change(Actor actor, UUID id, long expected, @Nullable Proof proof,
            BiConsumer<PlanDocument, Evidence> verb) {
        var document = read(actor, id);
        actor.check(Right.EDIT_PROJECTS, document.place(), document.responsible());
        if (document.version() != expected) {
            throw new SavedInBetween("renewal.saved.between", expected, document.version());
        }
        var now = clock.instant();
        var rests = (proof == null ? Proof.note("-") : proof).evidence(document.place(), document.responsible(), actor, now);
        verb.accept(document, rests);
        if (proof != null) {
            evidence.keep(rests, proof.file());
        }
        return documents.save(document);
    }
}
