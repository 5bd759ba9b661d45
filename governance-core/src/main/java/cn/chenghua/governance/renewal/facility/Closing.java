package cn.chenghua.governance.renewal.facility;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/** That a facility which had opened closed again on a day for a reason, until it reopened. */
@Embeddable
public record Closing(LocalDate openedOn, LocalDate closedOn, String reason, UUID evidence, @Nullable LocalDate reopenedOn) {

    Closing until(LocalDate day) {
        return new Closing(openedOn, closedOn, reason, evidence, day);
    }
}
