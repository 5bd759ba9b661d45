package cn.chenghua.governance.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.inspection.Inspection.Finder;
import cn.chenghua.governance.inspection.Inspection.Ground;
import cn.chenghua.governance.inspection.standard.Sheet;
import cn.chenghua.governance.inspection.standard.Standards;
import cn.chenghua.governance.responsibility.AssetLines;
import cn.chenghua.governance.responsibility.UnknownAsset;
import cn.chenghua.governance.responsibility.post.PostLines;
import cn.chenghua.governance.responsibility.post.Reach;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges which inspections may be stored: of whose asset, on which day, by which check-list. A foreign asset is as unknown as a missing one. */
@Component
class Admittance {

    private final AssetLines assets;
    private final Reach reach;
    private final PostLines posts;
    private final Standards standards;
    private final Inspections inspections;

    Admittance(AssetLines assets, Reach reach, PostLines posts, Standards standards, Inspections inspections) {
        this.assets = assets;
        this.reach = reach;
        this.posts = posts;
        this.standards = standards;
        this.inspections = inspections;
    }

    Judged judge(List<Sending> sendings, Instant now) {
        var asked = sendings.stream().flatMap(sending -> sending.wishes().stream()).map(LogInspection::asset).distinct().toList();
        var known = assets.known(asked).stream().collect(Collectors.toMap(AssetLines.Line::id, Function.identity()));
        var judged = new Judged(new ArrayList<>(), new LinkedHashMap<>());
        for (var sending : sendings) {
            var session = new Session(sending.actor(), sending.wishes(), now);
            for (var wish : sending.wishes()) {
                try {
                    judged.admitted.add(session.admit(wish, known.get(wish.asset())));
                } catch (Refusal refusal) {
                    judged.refused.put(wish.id(), refusal);
                }
            }
        }
        return judged;
    }

    /** Those that may be stored, and why the others may not. */
    record Judged(List<Inspection> admitted, Map<UUID, Refusal> refused) {
    }

    /** One sending, within which nothing is asked twice. */
    private final class Session {
        private final Actor actor;
        private final List<LogInspection> wishes;
        private final Instant now;
        private final Finder finder;
        private final Map<List<Object>, Boolean> reached = new HashMap<>();
        private final Map<LocalDate, Set<UUID>> held = new HashMap<>();

        Session(Actor actor, List<LogInspection> wishes, Instant now) {
            this.actor = actor;
            this.wishes = wishes;
            this.now = now;
            this.finder = new Finder(actor.account(), actor.username(), actor.displayName());
        }

        /** Whose it is comes before what is in it. */
        Inspection admit(LogInspection told, AssetLines.@Nullable Line asset) {
            var day = told.beganAt().atZone(Days.ZONE).toLocalDate();
            if (asset == null) {
                throw new UnknownAsset(told.asset());
            }
            assigned(asset, day);
            Form.check(told, now);
            var standard = standards.find(told.standard(), told.version())
                    .filter(found -> found.fits(asset.kind(), asset.classCode()))
                    .orElseThrow(() -> InspectionRefused.standard(told.standard(), told.version()));
            var sheet = Sheet.of(standard.sheet(asset.kind(), asset.classCode()), told.answers());
            disorders(told);
            corrected(told, asset);
            return new Inspection(told, finder, Ground.of(asset), now, sheet.letters(), sheet.score(), Fingerprint.of(told));
        }

        private void assigned(AssetLines.Line asset, LocalDate day) {
            if (reaches(asset, day)) {
                return;
            }
            if (!known(asset)) {
                throw new UnknownAsset(asset.id());
            }
            var retired = asset.retiredOn();
            throw retired != null && !asset.inUse(day)
                    ? InspectionRefused.retired(asset.number(), retired)
                    : InspectionRefused.assignment(asset.number(), day);
        }

        /** Whether there is no secret in telling that the asset is there. */
        private boolean known(AssetLines.Line asset) {
            return reach.sees(actor, asset, now.atZone(Days.ZONE).toLocalDate())
                    || inspections.lookedAt(actor.account(), asset.id())
                    || posts.terms(asset.id()).stream().anyMatch(term -> actor.account().equals(term.account()));
        }

        private boolean reaches(AssetLines.Line asset, LocalDate day) {
            return reached.computeIfAbsent(List.of(asset.id(), day), _ -> asset.inUse(day) && holds(asset, day)
                    || reach.inspects(actor, asset, day));
        }

        /** Asked once a day, for a sending may be of many assets. */
        private boolean holds(AssetLines.Line asset, LocalDate day) {
            return actor.may(Right.HOLD_POST)
                    && held.computeIfAbsent(day, _ -> reach.held(actor.account(), day)).contains(asset.id());
        }

        private void disorders(LogInspection told) {
            var taxonomy = standards.taxonomy(told.taxonomy())
                    .orElseThrow(() -> InspectionRefused.taxonomy(told.taxonomy()));
            told.findings().stream().map(LogInspection.Finding::disorder).filter(code -> taxonomy.find(code).isEmpty())
                    .findFirst().ifPresent(code -> {
                        throw InspectionRefused.disorder(code, taxonomy.version());
                    });
        }

        /** What is set right must be one's own, or within the units one inspects, and of the same asset. */
        private void corrected(LogInspection told, AssetLines.Line asset) {
            var earlier = told.corrects();
            if (earlier == null) {
                return;
            }
            var beside = wishes.stream().anyMatch(wish -> wish.id().equals(earlier) && !wish.id().equals(told.id())
                    && wish.asset().equals(asset.id()));
            var inspects = actor.scope(Right.INSPECT).covers(asset.place(), asset.responsible());
            if (!beside && inspections.find(earlier, one -> one.told().asset().equals(asset.id())
                    && (inspects || Objects.equals(one.finder().account(), actor.account()))).isEmpty()) {
                throw InspectionRefused.corrects(earlier);
            }
        }
    }
}
