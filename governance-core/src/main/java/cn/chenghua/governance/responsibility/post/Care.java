package cn.chenghua.governance.responsibility.post;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * That a post answers for an asset from a day on; it is ended, never rewritten.
 *
 * @param until the last day; a day before {@code since} means that it never came to pass
 */
@Embeddable
public record Care(@Column(name = "asset_id") UUID asset, LocalDate since, @Nullable LocalDate until, String reason,
        String endReason, String begunBy, @Nullable String endedBy) {

    static Care begun(UUID asset, LocalDate since, Because because) {
        return new Care(asset, since, null, because.reason(), "", because.by(), null);
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    boolean reaches(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    Care ended(LocalDate last, Because because) {
        if (last.isBefore(since.minusDays(1))) {
            throw PostRefused.order(last, since);
        }
        return new Care(asset, since, last, reason, because.reason(), begunBy, because.by());
    }
}
