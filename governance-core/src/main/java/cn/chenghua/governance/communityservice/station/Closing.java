package cn.chenghua.governance.communityservice.station;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/** That a station which had opened closed on a day for a reason, until it opened again. */
@Embeddable
public record Closing(LocalDate openedOn, LocalDate closedOn, String reason, UUID evidence, @Nullable LocalDate reopenedOn) {

    Closing until(LocalDate day) {
        return new Closing(openedOn, closedOn, reason, evidence, day);
    }

    boolean served(LocalDate day) {
        return !day.isBefore(openedOn) && day.isBefore(closedOn);
    }
}
