package cn.chenghua.governance.inspection;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.inspection.LogInspection.Claim;
import cn.chenghua.governance.inspection.LogInspection.Photo;

import org.jspecify.annotations.Nullable;

/** What every inspection must be like, whatever it is about: ids, times, lengths and numbers within bounds. */
final class Form {

    static final int REMARK = 2_000;
    static final int PLACE = 200;
    private static final int DEVICE = 100;
    private static final int FINDINGS = 100;
    private static final int PHOTOS = 60;
    private static final long PHOTO_BYTES = 10L * 1024 * 1024;
    private static final Duration AHEAD = Duration.ofDays(1);

    private Form() {
    }

    /** Passes, or refuses the first thing that is wrong. */
    static void check(LogInspection told, Instant now) {
        if (told.id().version() != 7) {
            throw InspectionRefused.id(told.id());
        }
        times(told, now);
        bounded("remark", told.remark(), REMARK);
        if (told.device().isBlank() || told.device().length() > DEVICE || told.sequence() < 0) {
            throw InspectionRefused.device(told.device());
        }
        position(told.position());
        parts(told);
    }

    private static void times(LogInspection told, Instant now) {
        Days.within("beganAt", told.beganAt().atZone(Days.ZONE).toLocalDate());
        if (told.endedAt().isBefore(told.beganAt())) {
            throw InspectionRefused.ended(told.endedAt());
        }
        if (told.endedAt().isAfter(now.plus(AHEAD))) {
            throw InspectionRefused.future(told.endedAt());
        }
    }

    private static void parts(LogInspection told) {
        if (told.findings().size() > FINDINGS) {
            throw InspectionRefused.tooMany("findings", told.findings().size(), FINDINGS);
        }
        var ids = new HashSet<UUID>();
        for (var finding : told.findings()) {
            bounded("place", finding.place(), PLACE);
            bounded("remark", finding.remark(), REMARK);
            position(finding.position());
            unique(ids, finding.id());
        }
        var photos = told.allPhotos().toList();
        if (photos.size() > PHOTOS) {
            throw InspectionRefused.tooMany("photos", photos.size(), PHOTOS);
        }
        photos.forEach(photo -> {
            photo(photo);
            unique(ids, photo.id());
        });
    }

    private static void unique(HashSet<UUID> ids, UUID id) {
        if (id.version() != 7) {
            throw InspectionRefused.id(id);
        }
        if (!ids.add(id)) {
            throw InspectionRefused.taken(id);
        }
    }

    private static void photo(Photo photo) {
        var original = photo.originalHash();
        if (!hash(photo.hash()) || original != null && !hash(original) || photo.bytes() < 1 || photo.bytes() > PHOTO_BYTES) {
            throw InspectionRefused.photo(photo.id());
        }
    }

    private static boolean hash(String text) {
        return text.matches("[0-9a-f]{64}");
    }

    private static void bounded(String field, String text, int limit) {
        var length = text.codePointCount(0, text.length());
        if (length > limit) {
            throw InspectionRefused.tooLong(field, length, limit);
        }
    }

    private static void position(@Nullable Claim claim) {
        if (claim != null) {
            within("longitude", claim.longitude(), 180);
            within("latitude", claim.latitude(), 90);
            var accuracy = claim.accuracy();
            if (accuracy != null && accuracy.signum() < 0) {
                throw InspectionRefused.position("accuracy", accuracy);
            }
        }
    }

    private static void within(String field, BigDecimal degrees, int most) {
        if (degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            throw InspectionRefused.position(field, degrees);
        }
    }
}
