package cn.chenghua.governance.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import cn.chenghua.governance.responsibility.Asset;
import cn.chenghua.governance.responsibility.AssetRepository;
import cn.chenghua.governance.responsibility.UnknownAsset;
import cn.chenghua.governance.responsibility.post.Reach;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges which inspections may be stored: of whose asset, on which day, by which check-list. A foreign asset is as unknown as a missing one. */
@Component
class Admittance {

    private final AssetRepository assets;
    private final Reach reach;
    private final Standards standards;
    private final Inspections inspections;

    Admittance(AssetRepository assets, Reach reach, Standards standards, Inspections inspections) {
        this.assets = assets;
        this.reach = reach;
        this.standards = standards;
        this.inspections = inspections;
    }

    Judged judge(Actor actor, List<LogInspection> wishes, Instant now) {
        var known = assets.findAllById(wishes.stream().map(LogInspection::asset).distinct().toList()).stream()
                .collect(Collectors.toMap(Asset::id, Function.identity()));
        var session = new Session(actor, wishes, now);
        var admitted = new ArrayList<Inspection>();
        var refused = new LinkedHashMap<UUID, Refusal>();
        for (var wish : wishes) {
            try {
                admitted.add(session.admit(wish, known.get(wish.asset())));
            } catch (Refusal refusal) {
                refused.put(wish.id(), refusal);
            }
        }
        return new Judged(admitted, refused);
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

        Session(Actor actor, List<LogInspection> wishes, Instant now) {
            this.actor = actor;
            this.wishes = wishes;
            this.now = now;
            this.finder = new Finder(actor.account(), actor.username(), actor.displayName());
        }

        /** Whose it is comes before what is in it. */
        Inspection admit(LogInspection told, @Nullable Asset asset) {
            var day = told.beganAt().atZone(Days.ZONE).toLocalDate();
            if (asset == null) {
                throw new UnknownAsset(told.asset());
            }
            assigned(asset, day);
            Form.check(told, now);
            var retired = asset.retiredOn();
            if (retired != null && !asset.inUse(day)) {
                throw InspectionRefused.retired(asset.number(), retired);
            }
            var standard = standards.find(told.standard(), told.version())
                    .filter(found -> found.fits(asset.kind(), asset.classCode()))
                    .orElseThrow(() -> InspectionRefused.standard(told.standard(), told.version()));
            var sheet = Sheet.of(standard.sheet(asset.kind(), asset.classCode()), told.answers());
            disorders(told);
            corrected(told, asset);
            return new Inspection(told, finder, Ground.of(asset), now, sheet.letters(), sheet.score(), Fingerprint.of(told));
        }

        private void assigned(Asset asset, LocalDate day) {
            if (!reaches(asset, day)) {
                var today = now.atZone(Days.ZONE).toLocalDate();
                if (reach.sees(actor, asset, today) || inspections.lookedAt(actor.account(), asset.id())) {
                    throw InspectionRefused.assignment(asset.number(), day);
                }
                throw new UnknownAsset(asset.id());
            }
        }

        private boolean reaches(Asset asset, LocalDate day) {
            return reached.computeIfAbsent(List.of(asset.id(), day), _ -> reach.inspects(actor, asset, day));
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
        private void corrected(LogInspection told, Asset asset) {
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
