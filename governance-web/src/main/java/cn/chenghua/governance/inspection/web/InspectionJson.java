package cn.chenghua.governance.inspection.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.inspection.Inspection;
import cn.chenghua.governance.inspection.InspectionLines;
import cn.chenghua.governance.inspection.LogInspection.Finding;
import cn.chenghua.governance.inspection.LogInspection.Photo;
import cn.chenghua.governance.inspection.Severity;
import cn.chenghua.governance.inspection.standard.Answer;
import cn.chenghua.governance.inspection.standard.Score;
import cn.chenghua.governance.inspection.standard.Section;
import cn.chenghua.governance.inspection.standard.Sheet;
import cn.chenghua.governance.inspection.web.WishJson.PositionJson;
import cn.chenghua.governance.responsibility.AssetKind;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An inspection as REST clients see it; {@code position} is a claim of the device that proves nothing. */
@Schema(name = "Inspection")
record InspectionJson(UUID id, UUID asset, AssetKind kind, String unit, Level level, String standard, int version, int taxonomy,
        LocalDate day, Instant beganAt, Instant endedAt, Instant receivedAt, boolean skewed, String finder, String device,
        long sequence, @Nullable PositionJson position, ScoreJson score, boolean fine, List<SectionJson> sections, String remark,
        @Nullable UUID corrects, List<UUID> correctedBy, List<PhotoJson> photos, List<FindingJson> findings) {

    static InspectionJson of(Inspection found, Sheet sheet, List<UUID> correctedBy) {
        var told = found.told();
        return new InspectionJson(told.id(), told.asset(), found.ground().kind(), found.ground().unit().value(), told.level(),
                told.standard(), told.version(), told.taxonomy(), found.day(), told.beganAt(), told.endedAt(),
                found.receivedAt(), found.skewed(), found.finder().name(), told.device(), told.sequence(),
                PositionJson.of(told.position()), ScoreJson.of(found.score()), found.fine(),
                sheet.sections().entrySet().stream().map(entry -> SectionJson.of(entry.getKey(), entry.getValue())).toList(),
                told.remark(), told.corrects(), correctedBy,
                told.photos().stream().map(photo -> PhotoJson.of(found, photo)).toList(),
                told.findings().stream().map(finding -> FindingJson.of(found, finding)).toList());
    }

    /** Items passed out of those that apply; an item nobody looked at applies and is no pass. */
    @Schema(name = "InspectionScore")
    record ScoreJson(int passed, int applicable, @Nullable BigDecimal percent) {
        static ScoreJson of(Score score) {
            return new ScoreJson(score.passed(), score.applicable(), score.percent());
        }
    }

    /** The answers of one criterion. */
    @Schema(name = "InspectionSection")
    record SectionJson(Section section, ScoreJson score, List<ItemJson> items) {
        static SectionJson of(Section section, Sheet sheet) {
            return new SectionJson(section, ScoreJson.of(sheet.score()),
                    IntStream.range(0, sheet.items().size()).mapToObj(at -> new ItemJson(sheet.items().get(at).code(),
                            sheet.items().get(at).text(), sheet.answers().get(at))).toList());
        }
    }

    /** One item with its answer. */
    @Schema(name = "InspectionItem")
    record ItemJson(String item, String text, Answer answer) {
    }

    /** A picture; {@code evidence} is what it is, or will be, kept as. */
    @Schema(name = "InspectionPhoto")
    record PhotoJson(UUID id, UUID evidence, String hash, @Nullable String originalHash, long bytes, @Nullable Instant takenAt) {
        static PhotoJson of(Inspection found, Photo photo) {
            return new PhotoJson(photo.id(), found.evidence(photo), photo.hash(), photo.originalHash(), photo.bytes(),
                    photo.takenAt());
        }
    }

    /** One thing wrong. */
    @Schema(name = "Finding")
    record FindingJson(UUID id, String disorder, Severity severity, String place, @Nullable PositionJson position, String remark,
            List<PhotoJson> photos) {
        static FindingJson of(Inspection found, Finding finding) {
            return new FindingJson(finding.id(), finding.disorder(), finding.severity(), finding.place(),
                    PositionJson.of(finding.position()), finding.remark(),
                    finding.photos().stream().map(photo -> PhotoJson.of(found, photo)).toList());
        }
    }

    /** An inspection in a list. */
    @Schema(name = "InspectionLine")
    record LineJson(UUID id, UUID asset, String number, String name, AssetKind kind, String unit, Level level, LocalDate day,
            Instant beganAt, Instant endedAt, Instant receivedAt, boolean skewed, String finder, ScoreJson score, int findings,
            boolean fine, String remark, @Nullable UUID corrects) {
        static LineJson of(InspectionLines.Line line) {
            return new LineJson(line.id(), line.asset(), line.number(), line.name(), line.kind(), line.unit().value(),
                    line.level(), line.day(), line.beganAt(), line.endedAt(), line.receivedAt(), line.skewed(), line.finder(),
                    ScoreJson.of(line.score()), line.findings(), line.fine(), line.remark(), line.corrects());
        }
    }

    /** A page of inspections; {@code count} is exact up to ten thousand. */
    @Schema(name = "InspectionPage")
    record Page(LocalDate asOf, int count, Map<String, String> filtersApplied, List<LineJson> inspections,
            @Nullable String next) {
    }
}
