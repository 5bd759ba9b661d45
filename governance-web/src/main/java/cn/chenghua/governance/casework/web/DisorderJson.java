package cn.chenghua.governance.casework.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.casework.CaseworkLines;
import cn.chenghua.governance.casework.DisorderCase;
import cn.chenghua.governance.casework.DisorderCase.Source;
import cn.chenghua.governance.casework.DisorderCase.State;
import cn.chenghua.governance.casework.DisorderEntry;
import cn.chenghua.governance.casework.DisorderEntry.Ground;
import cn.chenghua.governance.casework.DisorderEntry.Kind;
import cn.chenghua.governance.casework.DisorderEntry.Outcome;
import cn.chenghua.governance.casework.DisorderRows.CasePhoto;
import cn.chenghua.governance.casework.DisorderRows.Side;
import cn.chenghua.governance.casework.ReportDisorder;
import cn.chenghua.governance.casework.likeness.Hit;
import cn.chenghua.governance.casework.limit.Limit;
import cn.chenghua.governance.casework.limit.LimitUnit;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.inspection.Severity;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case with its chain and photos as REST clients see it. */
@Schema(name = "DisorderCase")
record DisorderJson(LineJson summary, String spot, @Nullable BigDecimal longitude, @Nullable BigDecimal latitude,
        @Nullable LimitJson limit, @Nullable Instant clockSince, @Nullable String verifier, List<EntryJson> chain,
        List<PhotoJson> photos, List<HitJson> hits) {

    static DisorderJson of(DisorderCase found, Instant now, List<CasePhoto> photos, List<Hit> hits) {
        var limit = found.limit();
        return new DisorderJson(LineJson.of(found, now), found.matter().spot(), found.matter().longitude(),
                found.matter().latitude(), limit == null ? null : LimitJson.of(limit), found.clockSince(),
                found.verifierName(), found.entries().stream().map(EntryJson::of).toList(),
                photos.stream().map(PhotoJson::of).toList(), hits.stream().map(HitJson::of).toList());
    }

    /** A case in a list; {@code outcome} alone tells whether what is closed was put right. */
    @Schema(name = "DisorderCaseLine")
    record LineJson(UUID id, long version, String number, UUID asset, String disorder, Severity severity, Source source,
            String place, String unit, String responsible, State state, @Nullable Outcome outcome, Instant foundAt,
            @Nullable Instant filedAt, @Nullable Instant dueAt, @Nullable Instant closedAt, boolean overdue,
            @Nullable Level escalated, int returns, int reopenings, boolean suspect) {

        static LineJson of(CaseworkLines.Line line, Instant now) {
            return new LineJson(line.id(), line.version(), line.number(), line.asset(), line.disorder(), line.severity(),
                    line.source(), line.place().value(), line.unit().value(), line.responsible(), line.state(), line.outcome(),
                    line.foundAt(), line.filedAt(), line.dueAt(), line.closedAt(), line.overdue(now), line.escalated(),
                    line.returns(), line.reopenings(), line.suspect());
        }

        static LineJson of(DisorderCase found, Instant now) {
            var matter = found.matter();
            return new LineJson(found.id(), found.version(), found.number(), matter.asset(), matter.disorder(),
                    matter.severity(), found.source(), matter.place().value(), found.charge().unit().value(),
                    found.charge().responsible(), found.state(), found.outcome(), matter.foundAt(), found.filedAt(),
                    found.dueAt(), found.closedAt(), found.overdue(now), found.escalated(), found.returns(),
                    found.reopenings(), found.suspect());
        }
    }

    /** How long it may take. */
    @Schema(name = "CaseLimit")
    record LimitJson(int amount, LimitUnit unit) {
        static LimitJson of(Limit limit) {
            return new LimitJson(limit.amount(), limit.unit());
        }
    }

    /** One step. */
    @Schema(name = "DisorderCaseEntry")
    record EntryJson(UUID id, Kind kind, Instant doneAt, String doneBy, String text, @Nullable Ground ground,
            @Nullable Boolean granted, @Nullable Outcome outcome, @Nullable String unit, @Nullable String responsible,
            @Nullable LimitJson limit, @Nullable Level level, @Nullable String named, boolean overridden, boolean suspect,
            @Nullable String other) {
        static EntryJson of(DisorderEntry entry) {
            var limit = entry.limit();
            return new EntryJson(entry.id(), entry.kind(), entry.doneAt(), entry.doneByName(), entry.text(), entry.ground(),
                    entry.granted(), entry.outcome(), entry.unit(), entry.responsible(),
                    limit == null ? null : LimitJson.of(limit), entry.level(), entry.namedName(), entry.overridden(),
                    entry.suspect(), entry.other());
        }
    }

    /** A photo; {@code takenAt} and {@code camera} are what its sender says. */
    @Schema(name = "CasePhoto")
    record PhotoJson(UUID evidence, Side side, @Nullable UUID step, Instant addedAt, @Nullable Instant takenAt,
            boolean camera) {
        static PhotoJson of(CasePhoto photo) {
            return new PhotoJson(photo.evidence(), photo.side(), photo.entry(), photo.addedAt(), photo.takenAt(),
                    photo.camera());
        }
    }

    /** Why a photo needs a second look; {@code measure} are signs that differ, or hundredths of likeness. */
    @Schema(name = "PhotoHit")
    record HitJson(UUID photo, Hit.Reason reason, @Nullable UUID earlier, int measure) {
        static HitJson of(Hit hit) {
            return new HitJson(hit.photo(), hit.reason(), hit.earlier(), hit.measure());
        }
    }

    /** A page of cases; {@code count} is exact up to ten thousand. */
    @Schema(name = "DisorderCasePage")
    record Page(Instant asOf, int count, Map<String, String> filtersApplied, List<LineJson> cases, @Nullable String next) {
    }

    /** What somebody of the public tells. */
    @Schema(name = "NewPublicReport")
    record NewReport(@Nullable UUID asset, @Nullable String disorder, @Nullable Severity severity, @Nullable String spot,
            @Nullable BigDecimal longitude, @Nullable BigDecimal latitude, @Nullable String text) {
        ReportDisorder wish() {
            return new ReportDisorder(asset == null ? new UUID(0, 0) : asset, disorder == null ? "" : disorder.strip(),
                    severity == null ? Severity.MEDIUM : severity, spot == null ? "" : spot, longitude, latitude,
                    text == null ? "" : text, List.of());
        }
    }
}
