package cn.chenghua.governance.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.casework.DisorderEntry.Ground;
import cn.chenghua.governance.casework.DisorderEntry.Outcome;
import cn.chenghua.governance.casework.DisorderRows.CasePhoto;
import cn.chenghua.governance.casework.DisorderRows.Side;
import cn.chenghua.governance.casework.likeness.LikenessCheck;
import cn.chenghua.governance.casework.limit.Limit;
import cn.chenghua.governance.casework.rule.Term;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.inspection.standard.Standards;
import cn.chenghua.governance.responsibility.AssetRepository;
import cn.chenghua.governance.responsibility.UnknownAsset;
import cn.chenghua.governance.responsibility.post.Reach;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where cases are moved. The office above dispatches, decides and closes unfixed; the responsible unit accepts, sends back,
 * asks and handles; somebody who did neither verifies; the finder opens again.
 */
@Service
@Transactional
public class CaseworkDesk {

    private final DisorderCaseRepository cases;
    private final DisorderRows rows;
    private final AssetRepository assets;
    private final Reach reach;
    private final Standards standards;
    private final TermBook terms;
    private final CasePhotos photos;
    private final LikenessCheck likeness;
    private final Verifiers verifiers;
    private final CommunityCases communities;
    private final Clock clock;

    CaseworkDesk(DisorderCaseRepository cases, DisorderRows rows, AssetRepository assets, Reach reach, Standards standards,
            TermBook terms,
            CasePhotos photos, LikenessCheck likeness, Verifiers verifiers, CommunityCases communities, Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.assets = assets;
        this.reach = reach;
        this.standards = standards;
        this.terms = terms;
        this.photos = photos;
        this.likeness = likeness;
        this.verifiers = verifiers;
        this.communities = communities;
        this.clock = clock;
    }

    /** A case the actor may see; a foreign one is as unknown as a missing one. */
    @Transactional(readOnly = true)
    public DisorderCase read(Actor actor, UUID id) {
        return cases.findById(id).filter(found -> sees(actor, found)).orElseThrow(() -> new UnknownDisorderCase(id));
    }

    private boolean sees(Actor actor, DisorderCase found) {
        return found.seenIn(actor.reads()) || held(actor).contains(found.matter().asset());
    }

    /** The assets whose cases the actor sees because of a post. */
    @Transactional(readOnly = true)
    public Set<UUID> held(Actor actor) {
        return actor.may(Right.HOLD_POST)
                ? reach.held(actor.account(), today())
                : Set.of();
    }

    /** How the due moment of a case comes about. */
    @Transactional(readOnly = true)
    public DueAccount account(DisorderCase disorder) {
        return DueAccount.of(disorder, terms.current(), clock.instant());
    }

    /** Takes down what somebody of the public told, to be looked at on site. */
    public DisorderCase report(Actor actor, ReportDisorder wish) {
        var asset = assets.findById(wish.asset())
                .filter(found -> actor.reads().covers(found.place(), found.responsible())
                        || held(actor).contains(found.id()))
                .orElseThrow(() -> new UnknownAsset(wish.asset()));
        actor.check(Right.HANDLE_CASES, asset.place(), asset.responsible());
        var now = clock.instant();
        var edition = standards.taxonomyOn(today()).filter(list -> list.find(wish.disorder()).isPresent())
                .orElseThrow(() -> DisorderRefused.disorder(wish.disorder())).version();
        var current = terms.current();
        var charge = current.charge(wish.disorder(), asset.kind(), asset.classCode(), asset.place(), asset.responsible(),
                today());
        var reported = new DisorderCase(Uuids.next(now), rows.take(now.atZone(Days.ZONE).getYear(), 1).getFirst(),
                DisorderCase.Source.PUBLIC, wish.matter(asset, edition, actor, now), charge,
                current.dispatcher(charge.unit(), today()));
        var deed = deed(actor, wish.text(), now);
        reported.report(deed);
        var saved = cases.save(reported);
        photos.keep(saved, deed, Side.BEFORE, wish.photos());
        return saved;
    }

    /** The report was found true on site: it is filed and dispatched as a patrol's finding is. */
    public DisorderCase confirm(Actor actor, UUID id, long expected, String text, List<Shot> shots) {
        return change(actor, id, expected, (found, deed) -> {
            onSite(actor, found);
            found.file(deed);
            var current = terms.current();
            communities.admit(found.charge(), current.units(), found.number(), today());
            found.dispatch(Deed.ofPlatform(deed.at()), found.charge(), found.dispatcher(),
                    current.rules().limit(found.matter().disorder(), found.matter().severity()), current.clock());
            photos.keep(found, deed, Side.BEFORE, shots);
        }, text);
    }

    /** Nothing was found on site of what was told. */
    public DisorderCase refuse(Actor actor, UUID id, long expected, String text) {
        return change(actor, id, expected, (found, deed) -> {
            onSite(actor, found);
            found.refuse(deed, terms.current().clock());
        }, text);
    }

    /** Gives a filed case to a unit; without {@code limit} for as long as the rules allow. */
    public DisorderCase dispatch(Actor actor, UUID id, long expected, Charge charge, @Nullable Limit limit, String text) {
        return change(actor, id, expected, (found, deed) -> {
            dispatches(actor, found);
            var current = terms.current();
            current.units().get(charge.unit());
            communities.admit(charge, current.units(), found.number(), today());
            found.dispatch(deed, charge, current.dispatcher(charge.unit(), today()),
                    limit == null ? current.rules().limit(found.matter().disorder(), found.matter().severity()) : limit,
                    current.clock());
        }, text);
    }

    public DisorderCase accept(Actor actor, UUID id, long expected, String text) {
        return answer(actor, id, expected, DisorderCase::accept, text);
    }

    public DisorderCase sendBack(Actor actor, UUID id, long expected, String reason) {
        return answer(actor, id, expected, DisorderCase::sendBack, reason);
    }

    public DisorderCase ask(Actor actor, UUID id, long expected, Ground ground, @Nullable Limit limit, String reason) {
        return answer(actor, id, expected, (found, deed) -> found.ask(deed, ground, limit), reason);
    }

    public DisorderCase decide(Actor actor, UUID id, long expected, boolean granted, @Nullable Limit limit, String text) {
        return change(actor, id, expected, (found, deed) -> {
            dispatches(actor, found);
            found.decide(deed, granted, limit, terms.current().clock());
        }, text);
    }

    public DisorderCase resume(Actor actor, UUID id, long expected, String text) {
        return change(actor, id, expected, (found, deed) -> {
            if (!answers(actor, found)) {
                dispatches(actor, found);
            }
            found.resume(deed, terms.current().clock());
        }, text);
    }

    /** Reports that it was put right, with photos; these are compared, and a verifier is drawn. */
    public DisorderCase handle(Actor actor, UUID id, long expected, String text, List<Shot> shots) {
        return answer(actor, id, expected, (found, deed) -> {
            var current = terms.current();
            if (shots.isEmpty()) {
                throw DisorderRefused.photo();
            }
            if (current.rules().of(Term.CAMERA_ONLY) == 1 && shots.stream().anyMatch(shot -> !shot.camera())) {
                throw DisorderRefused.notFromTheCamera();
            }
            var kept = photos.keep(found, deed, Side.AFTER, shots);
            var hits = likeness.look(shots(found, deed, kept), current.rules().of(Term.LIKENESS));
            found.handle(deed, !hits.isEmpty(), current.clock());
            verifiers.draw(found, rows.finders(id), deed.at())
                    .ifPresent(drawn -> found.draw(Deed.ofPlatform(deed.at()), drawn.account(), drawn.name()));
        }, text);
    }

    private LikenessCheck.Shots shots(DisorderCase found, Deed deed, List<CasePhoto> kept) {
        var since = found.clockSince();
        return new LikenessCheck.Shots(found.id(), deed.id(),
                rows.photos(found.id()).stream().filter(photo -> photo.side() == Side.BEFORE).map(CasePhoto::evidence).toList(),
                kept.stream().map(CasePhoto::evidence).toList(),
                kept.stream().filter(photo -> since != null && photo.takenAt() != null && photo.takenAt().isBefore(since))
                        .map(CasePhoto::evidence).toList());
    }

    /** Draws a verifier where nobody could be drawn when it was handled, or where the one drawn is away, with a reason. */
    public DisorderCase draw(Actor actor, UUID id, long expected, String reason) {
        return change(actor, id, expected, (found, deed) -> {
            dispatches(actor, found);
            var excluded = new HashSet<>(rows.finders(id));
            if (found.verifier() != null) {
                deed.spoken();
                excluded.add(found.verifier());
            }
            var drawn = verifiers.draw(found, excluded, deed.at()).orElseThrow(DisorderRefused::nobody);
            found.draw(deed, drawn.account(), drawn.name());
        }, reason);
    }

    public DisorderCase verify(Actor actor, UUID id, long expected, boolean fixed, String text, List<Shot> shots) {
        return change(actor, id, expected, (found, deed) -> {
            actor.check(Right.VERIFY_CASES, found.matter().place(), found.charge().responsible());
            found.verify(deed, fixed, rows.finders(id), terms.current().clock());
            photos.keep(found, deed, Side.VERIFICATION, shots);
        }, text);
    }

    /** Closes without anything being put right; {@code other} is the number of the case this one repeats. */
    public DisorderCase close(Actor actor, UUID id, long expected, Outcome outcome, @Nullable String other, String reason) {
        return change(actor, id, expected, (found, deed) -> {
            dispatches(actor, found);
            var number = other == null || other.isBlank() ? null : other.strip();
            if (number != null && cases.findByNumber(number)
                    .filter(one -> sees(actor, one) && !one.id().equals(id)).isEmpty()) {
                throw DisorderRefused.other(number);
            }
            found.close(deed, outcome, number, terms.current().clock());
        }, reason);
    }

    public DisorderCase reopen(Actor actor, UUID id, long expected, String reason) {
        return change(actor, id, expected, (found, deed) -> {
            var current = terms.current();
            found.reopen(deed, rows.finders(id), current.rules().of(Term.REOPEN_DAYS), current.clock());
        }, reason);
    }

    /** Reckons the due moments of all running clocks anew, after a change of the calendar or of the office hours. */
    public void settle() {
        var current = terms.current().clock();
        rows.running().forEach(id -> cases.findAndHoldById(id).filter(found -> found.settle(current)).ifPresent(cases::save));
    }

    private DisorderCase answer(Actor actor, UUID id, long expected, Step step, String text) {
        return change(actor, id, expected, (found, deed) -> {
            actor.check(Right.HANDLE_CASES, found.charge().unit(), found.charge().responsible());
            step.take(found, deed);
        }, text);
    }

    private DisorderCase change(Actor actor, UUID id, long expected, Step step, String text) {
        var found = cases.findAndHoldById(id).filter(there -> sees(actor, there))
                .orElseThrow(() -> new UnknownDisorderCase(id));
        if (found.version() != expected) {
            throw new SavedInBetween("casework.saved.between", expected, found.version());
        }
        step.take(found, deed(actor, text, clock.instant()));
        return cases.save(found);
    }

    private static Deed deed(Actor actor, String text, Instant now) {
        return Deed.of(now, actor.account(), actor.username(), actor.displayName(), text);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    private static void dispatches(Actor actor, DisorderCase found) {
        actor.check(Right.HANDLE_CASES, found.dispatcher());
    }

    private static void onSite(Actor actor, DisorderCase found) {
        var place = found.matter().place();
        if (!actor.scope(Right.INSPECT).covers(place, found.charge().responsible())) {
            actor.check(Right.HANDLE_CASES, place, found.charge().responsible());
        }
    }

    /** Whether the actor may act for the responsible unit. */
    public static boolean answers(Actor actor, DisorderCase found) {
        return actor.scope(Right.HANDLE_CASES).covers(found.charge().unit(), found.charge().responsible());
    }

    /** A step on a case that is held. */
    private interface Step {
        void take(DisorderCase found, Deed deed);
    }
}
