package cn.chenghua.governance.inspection.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.inspection.LogInspection;
import cn.chenghua.governance.inspection.LogInspection.Claim;
import cn.chenghua.governance.inspection.LogInspection.Finding;
import cn.chenghua.governance.inspection.LogInspection.Photo;
import cn.chenghua.governance.inspection.Severity;
import cn.chenghua.governance.inspection.standard.Answer;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An inspection as a device sends it; times carry an offset. */
@Schema(name = "NewInspection")
record WishJson(@Nullable UUID id, @Nullable UUID asset, @Nullable Level level, @Nullable StandardJson standard,
        @Nullable Integer taxonomy, @Schema(format = "date-time") @Nullable String beganAt,
        @Schema(format = "date-time") @Nullable String endedAt, @Nullable String device, @Nullable Long sequence,
        @Nullable PositionJson position, @Nullable List<@Nullable AnswerJson> answers, @Nullable String remark,
        @Nullable UUID corrects, @Nullable List<@Nullable PhotoJson> photos, @Nullable List<@Nullable FindingJson> findings) {

    /** As a wish, or the refusal of the field that is missing or unreadable. */
    LogInspection wish() {
        var list = given("standard", standard);
        return new LogInspection(given("id", id), given("asset", asset), given("level", level), given("standard", list.code),
                given("standard", list.version), given("taxonomy", taxonomy), at("beganAt", beganAt), at("endedAt", endedAt),
                given("device", device), given("sequence", sequence), position == null ? null : position.claim(), byItem(),
                text(remark), corrects, photos(photos),
                all(findings).map(finding -> given("findings", finding).finding()).toList());
    }

    private Map<String, Answer> byItem() {
        var all = new HashMap<String, Answer>();
        all(answers).forEach(one -> {
            var answer = given("answers", one);
            if (all.put(given("answers", answer.item), given("answers", answer.answer)) != null) {
                throw WishRefused.twice(given("answers", answer.item));
            }
        });
        return all;
    }

    private static List<Photo> photos(@Nullable List<@Nullable PhotoJson> photos) {
        return all(photos).map(photo -> given("photos", photo).photo()).toList();
    }

    private static <T> java.util.stream.Stream<@Nullable T> all(@Nullable List<@Nullable T> parts) {
        return parts == null ? java.util.stream.Stream.empty() : parts.stream();
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw WishRefused.missing(field);
        }
        return value;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static Instant at(String field, @Nullable String text) {
        var given = given(field, text);
        try {
            if (given.matches("\\d{4}-.{1,40}")) {
                return OffsetDateTime.parse(given).toInstant();
            }
        } catch (DateTimeException e) {
            throw WishRefused.time(field, given);
        }
        throw WishRefused.time(field, given);
    }

    /** A check-list in one of its versions. */
    @Schema(name = "StandardVersion")
    record StandardJson(@Nullable String code, @Nullable Integer version) {
    }

    /** Where the device says it was; a claim that proves nothing. */
    @Schema(name = "ClaimedPosition")
    record PositionJson(@Nullable BigDecimal longitude, @Nullable BigDecimal latitude, @Nullable BigDecimal accuracy) {
        Claim claim() {
            return new Claim(given("position", longitude), given("position", latitude), accuracy);
        }

        static @Nullable PositionJson of(@Nullable Claim claim) {
            return claim == null ? null : new PositionJson(claim.longitude(), claim.latitude(), claim.accuracy());
        }
    }

    /** What was said of an item. */
    @Schema(name = "InspectionAnswer")
    record AnswerJson(@Nullable String item, @Nullable Answer answer) {
    }

    /** A picture whose pieces come before or after; hashes are SHA-256 in hex. */
    @Schema(name = "InspectionPhotoNotice")
    record PhotoJson(@Nullable UUID id, @Nullable String hash, @Nullable String originalHash, @Nullable Long bytes,
            @Schema(format = "date-time") @Nullable String takenAt) {
        Photo photo() {
            return new Photo(given("photos", id), given("photos", hash), originalHash, given("photos", bytes),
                    takenAt == null ? null : at("takenAt", takenAt));
        }
    }

    /** One thing wrong. */
    @Schema(name = "NewFinding")
    record FindingJson(@Nullable UUID id, @Nullable String disorder, @Nullable Severity severity, @Nullable String place,
            @Nullable PositionJson position, @Nullable String remark, @Nullable List<@Nullable PhotoJson> photos) {
        Finding finding() {
            return new Finding(given("findings", id), given("findings", disorder), given("findings", severity),
                    text(place), position == null ? null : position.claim(), text(remark), WishJson.photos(photos));
        }
    }
}
