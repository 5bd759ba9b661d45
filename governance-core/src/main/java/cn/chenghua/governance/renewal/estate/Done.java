package cn.chenghua.governance.renewal.estate;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** That a step was taken for a component on a day, and what that rests on. */
@Embeddable
public record Done(@Enumerated(EnumType.STRING) Component component, @Enumerated(EnumType.STRING) Deed deed, LocalDate day,
        UUID evidence) {
}
