package cn.chenghua.governance.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.inspection.standard.Answer;

import org.jspecify.annotations.Nullable;

/**
 * A look at an asset as the device of its maker tells it; a wish that may be refused. Times are the device's.
 *
 * @param id made by the device, a version 7 UUID; the same id from the same account is the same inspection
 * @param level on whose behalf
 * @param standard code of the check-list, with its version
 * @param taxonomy version of the list of disorders
 * @param sequence counts what the device has sent
 * @param position where the device says it was; a claim that proves nothing
 * @param answers by the codes of items; what is left out was not looked at
 * @param corrects an older one of the same asset that this one sets right; the old one stays
 */
public record LogInspection(UUID id, UUID asset, Level level, String standard, int version, int taxonomy, Instant beganAt,
        Instant endedAt, String device, long sequence, @Nullable Claim position, Map<String, Answer> answers, String remark,
        @Nullable UUID corrects, List<Photo> photos, List<Finding> findings) {

    public LogInspection {
        answers = Map.copyOf(answers);
        photos = List.copyOf(photos);
        findings = List.copyOf(findings);
    }

    /** Those of the whole look and those of its findings. */
    public Stream<Photo> allPhotos() {
        return Stream.concat(photos.stream(), findings.stream().flatMap(finding -> finding.photos().stream()));
    }

    /** Where a device says it was, to within so many metres. */
    public record Claim(BigDecimal longitude, BigDecimal latitude, @Nullable BigDecimal accuracy) {
    }

    /** A picture whose pieces come before or after; {@code originalHash} is that of the picture before the device made it smaller. */
    public record Photo(UUID id, String hash, @Nullable String originalHash, long bytes, @Nullable Instant takenAt) {
    }

    /** One thing wrong, such as 乱扔 before the gate of number 12. */
    public record Finding(UUID id, String disorder, Severity severity, String place, @Nullable Claim position, String remark,
            List<Photo> photos) {
        public Finding {
            photos = List.copyOf(photos);
        }
    }
}
