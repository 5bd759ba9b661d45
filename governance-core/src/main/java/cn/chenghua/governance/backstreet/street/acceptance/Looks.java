package cn.chenghua.governance.backstreet.street.acceptance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.rule.DepthRule;
import cn.chenghua.governance.backstreet.street.ExecutingUnits;
import cn.chenghua.governance.backstreet.street.Street;
import cn.chenghua.governance.inspection.Inspection;
import cn.chenghua.governance.inspection.InspectionView;
import cn.chenghua.governance.responsibility.link.AssetLinks;

import org.springframework.stereotype.Component;

/** Takes inspections as evidence: of assets the street's project is about, after a day, by somebody who did not do the works. */
@Component
public class Looks {

    private final InspectionView inspections;
    private final AssetLinks links;
    private final Independence independence;

    Looks(InspectionView inspections, AssetLinks links, Independence independence) {
        this.inspections = inspections;
        this.links = links;
        this.independence = independence;
    }

    /** The inspections, each of which must pass; at least one is needed. */
    public List<Look> of(Actor actor, Street street, List<UUID> named, LocalDate after, LocalDate until) {
        if (named.isEmpty()) {
            throw AcceptanceRefused.inspectionNeeded();
        }
        var assets = links.ofProject(street.id()).stream().map(AssetLinks.Linked::asset).toList();
        return named.stream().map(id -> inspections.read(actor, id))
                .map(inspection -> look(inspection, assets, street.executing(), after, until)).toList();
    }

    private Look look(Inspection inspection, List<UUID> assets, ExecutingUnits executing, LocalDate after, LocalDate until) {
        var finder = inspection.finder();
        if (!assets.contains(inspection.told().asset())) {
            throw AcceptanceRefused.foreignAsset(inspection.day());
        }
        if (inspection.day().isBefore(after) || inspection.day().isAfter(until)) {
            throw AcceptanceRefused.inspectionDay(inspection.day(), after, until);
        }
        if (independence.belongs(finder.account(), executing, inspection.day())) {
            throw AcceptanceRefused.ownInspection(inspection.day(), finder.name());
        }
        return new Look(inspection.id(), finder.account(), finder.name(), inspection.told().asset(), inspection.day(),
                inspection.score().passed(), inspection.score().applicable());
    }

    /** Passes where all were made by the check-list and reach what a passed acceptance asks for. */
    void judge(Actor actor, List<Look> looks, DepthRule rule) {
        for (var look : looks) {
            var standard = inspections.read(actor, look.inspection()).told().standard();
            if (!standard.equals(rule.standard())) {
                throw AcceptanceRefused.standard(standard, rule.standard());
            }
            var percent = look.percent();
            if (percent == null || percent.compareTo(BigDecimal.valueOf(rule.least())) < 0) {
                throw AcceptanceRefused.score(look, rule.least());
            }
        }
    }
}
