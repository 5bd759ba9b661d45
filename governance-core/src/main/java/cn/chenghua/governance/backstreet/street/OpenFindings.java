package cn.chenghua.governance.backstreet.street;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.inspection.field.BriefingLines;
import cn.chenghua.governance.inspection.field.Settled;
import cn.chenghua.governance.responsibility.link.AssetLinks;

import org.springframework.stereotype.Component;

/** What was found at the assets of a street and nobody has settled. */
@Component
public class OpenFindings {

    private static final int MOST = 50;
    private final AssetLinks links;
    private final BriefingLines findings;
    private final Optional<Settled> settled;

    OpenFindings(AssetLinks links, BriefingLines findings, Optional<Settled> settled) {
        this.links = links;
        this.findings = findings;
        this.settled = settled;
    }

    /** The latest ones, at most {@value #MOST} an asset. */
    public List<BriefingLines.Recent> of(UUID project) {
        var assets = links.ofProject(project).stream().map(AssetLinks.Linked::asset).toList();
        if (assets.isEmpty()) {
            return List.of();
        }
        var found = findings.found(assets, Instant.EPOCH, MOST).values().stream().flatMap(List::stream).toList();
        var done = settled.map(feature -> feature.among(found.stream().map(BriefingLines.Recent::id).toList())).orElse(Set.of());
        return found.stream().filter(one -> !done.contains(one.id()))
                .sorted(Comparator.comparing(BriefingLines.Recent::day).reversed()).toList();
    }
}
