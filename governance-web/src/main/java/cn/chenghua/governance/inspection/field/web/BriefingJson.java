package cn.chenghua.governance.inspection.field.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.inspection.Severity;
import cn.chenghua.governance.inspection.field.Briefing;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.Grade;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A briefing for the field page.
 *
 * @param shift seconds to add to the device's clock; other than 0 only in the demonstration, where it is always the same day
 * @param token to be shown in the header X-Form-Token by pages that write with their session
 * @param limited whether the scope holds more assets than are listed
 */
@Schema(name = "Briefing")
record BriefingJson(@Nullable Instant asOf, LocalDate day, long shift, AccountJson account, String token,
        List<StopJson> assets, boolean limited, List<CheckListJson> standards, TaxonomyJson taxonomy, FiguresJson figures) {

    BriefingJson at(@Nullable Instant moment, String secret) {
        return new BriefingJson(moment, day, shift, account, secret, assets, limited, standards, taxonomy, figures);
    }

    @Schema(name = "BriefingAccount")
    record AccountJson(UUID id, String name) {
    }

    @Schema(name = "BriefingAsset")
    record StopJson(UUID id, String number, String name, AssetKind kind, @JsonProperty("class") String classCode,
            Grade grade, PlaceJson place, @Nullable PositionJson position, Level level, @Nullable String post, DueJson due,
            @Nullable StandardJson standard, @Nullable LastLookJson lastLook, List<FoundJson> openFindings) {
    }

    @Schema(name = "BriefingPlace")
    record PlaceJson(String code, String name) {
    }

    @Schema(name = "BriefingPosition")
    record PositionJson(BigDecimal longitude, BigDecimal latitude) {
    }

    @Schema(name = "BriefingDue")
    record DueJson(Briefing.State state, int done, int of, @Nullable LocalDate by, @Nullable LocalDate since) {
    }

    /** Which check-list of {@code standards} it is; those of different kinds and classes are parts of one standard. */
    @Schema(name = "BriefingStandard")
    record StandardJson(String code, int version) {
    }

    @Schema(name = "BriefingLastLook")
    record LastLookJson(LocalDate day, boolean fine, @Nullable BigDecimal score) {
    }

    @Schema(name = "BriefingFinding")
    record FoundJson(UUID id, String disorder, String name, Severity severity, LocalDate day, String place) {
    }

    /** What is looked at on assets of a kind and class. */
    @Schema(name = "BriefingCheckList")
    record CheckListJson(String code, int version, AssetKind kind, @JsonProperty("class") String classCode,
            String name, boolean suggested, List<SectionJson> sections) {
    }

    @Schema(name = "BriefingSection")
    record SectionJson(String code, String name, List<ItemJson> items) {
    }

    @Schema(name = "BriefingItem")
    record ItemJson(String code, String text) {
    }

    @Schema(name = "BriefingTaxonomy")
    record TaxonomyJson(int version, boolean suggested, List<DisorderJson> disorders) {
    }

    @Schema(name = "BriefingDisorder")
    record DisorderJson(String code, String name) {
    }

    /** How many of the assets are overdue, due and done; a page adds what it has not sent. */
    @Schema(name = "BriefingFigures")
    record FiguresJson(long due, long overdue, long done) {
    }
}
