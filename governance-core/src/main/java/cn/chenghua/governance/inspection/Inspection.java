package cn.chenghua.governance.inspection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.inspection.LogInspection.Photo;
import cn.chenghua.governance.inspection.standard.Score;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.AssetLines;

/**
 * A look at an asset as it was stored: what was told, who told it, how the asset stood then and what it comes to. It is never
 * changed; a correction is another inspection that points to this one.
 *
 * @param letters the answers to the sheet of the standard for that kind and class, one letter each
 * @param fingerprint by which a repeat is told from another content
 */
public record Inspection(LogInspection told, Finder finder, Ground ground, Instant receivedAt, String letters, Score score,
        String fingerprint) {

    /** The record kind under which trail and rules know inspections. */
    public static final String RECORD_KIND = "inspection";

    private static final Duration TOLERATED = Duration.ofMinutes(5);

    public UUID id() {
        return told.id();
    }

    /** The day it counts for. */
    public LocalDate day() {
        return told.beganAt().atZone(Days.ZONE).toLocalDate();
    }

    /** Nothing failed and nothing was found; what nobody looked at does not make it less so, but is no pass. */
    public boolean fine() {
        return told.findings().isEmpty() && letters.indexOf('F') < 0;
    }

    /** Whether the device said it was over before it happened by the server's clock. */
    public boolean skewed() {
        return told.endedAt().isAfter(receivedAt.plus(TOLERATED));
    }

    /** The evidence that a photo becomes once it has arrived. */
    public UUID evidence(Photo photo) {
        return Fingerprint.evidence(finder.account(), photo.id());
    }

    List<Found> found() {
        return told.findings().stream().map(finding -> {
            var claim = finding.position();
            return new Found(finding.id(), told.id(), told.asset(), finding.disorder(), told.taxonomy(), finding.severity(),
                    told.endedAt(), finding.place(), finding.remark(), claim == null ? null : claim.longitude(),
                    claim == null ? null : claim.latitude(), ground.unit(), finder.account(), finder.name(),
                    finding.photos().stream().map(this::evidence).collect(Collectors.toList()));
        }).toList();
    }

    /** Whose look it was. */
    public record Finder(UUID account, String username, String name) {
    }

    /** How the asset stood when the look arrived: where it lay, who maintained it, and what sort it was. */
    public record Ground(AssetKind kind, String classCode, UnitCode unit, String responsible) {
        static Ground of(AssetLines.Line asset) {
            return new Ground(asset.kind(), asset.classCode(), asset.place(), asset.responsible());
        }
    }
}
