package cn.chenghua.governance.backstreet.link;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.line.StreetLine;
import cn.chenghua.governance.backstreet.rule.StreetRules;
import cn.chenghua.governance.backstreet.rule.StreetTerm;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Reckons the metres links count with: the drawn or as-built length, less what lies upon links that are open. */
final class Metering {

    private final StreetRules rules;
    private final Map<UUID, Geometry> opened;
    private final Overlaps overlaps;

    Metering(StreetRules rules, Map<UUID, Geometry> opened) {
        this.rules = rules;
        this.opened = opened;
        this.overlaps = new Overlaps(rules.of(StreetTerm.OVERLAP_WIDTH));
    }

    /** Refused where neither length is known; without a line nothing can lie upon it. */
    Opening of(Link link, @Nullable StreetLine line, UUID opening, LocalDate day, UUID evidence, Actor actor,
            Instant now) {
        var asBuilt = link.detail().asBuilt();
        if (line == null && asBuilt == null) {
            throw LinkRefused.line();
        }
        var built = asBuilt != null && (line == null || rules.says(StreetTerm.LINK_AS_BUILT));
        var base = built ? Objects.requireNonNull(asBuilt) : Objects.requireNonNull(line).metres();
        var found = line == null ? new Overlaps.Found(List.of(), BigDecimal.ZERO, 0) : overlaps.of(line.geometry(), opened);
        var overlapping = base.multiply(BigDecimal.valueOf(found.share())).setScale(1, RoundingMode.HALF_UP).min(base);
        return new Opening(opening, link.id(), day, built ? Opening.Measured.AS_BUILT : Opening.Measured.DRAWN, base,
                overlapping, found.each(), evidence, actor.account(), actor.displayName(), now);
    }
}
