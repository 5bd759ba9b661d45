package cn.chenghua.governance.renewal.circle.intake;

import java.time.LocalDate;

import cn.chenghua.governance.renewal.circle.FacilityClass;
import cn.chenghua.governance.renewal.circle.PositionQuality;

import org.jspecify.annotations.Nullable;

/** A facility that stands already, such as CH-F0104 猛追湾小学; it is kept without a position too, and then counted but not placed. */
public record RegisteredSite(String key, String name, @Nullable FacilityClass facilityClass, @Nullable Double longitude,
        @Nullable Double latitude, @Nullable PositionQuality quality, @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn, String source) {

    private static final int KEY = 100;
    private static final int NAME = 200;

    public RegisteredSite {
        if (key.isBlank() || key.length() > KEY) {
            throw IntakeRefused.key(key, KEY);
        }
        if (name.isBlank() || name.length() > NAME) {
            throw IntakeRefused.name(name, NAME);
        }
        if ((longitude == null) != (latitude == null)) {
            throw IntakeRefused.halfPosition();
        }
        if (openedOn != null && closedOn != null && !closedOn.isAfter(openedOn)) {
            throw IntakeRefused.order(closedOn, openedOn);
        }
    }
}
