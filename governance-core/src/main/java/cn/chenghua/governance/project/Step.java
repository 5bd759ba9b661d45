package cn.chenghua.governance.project;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/** One stage of one project with the day planned for it and the day it was reached, either of which may be missing. */
@Embeddable
public record Step(String stage, @Nullable LocalDate planned, @Nullable LocalDate actual) {

    static Step ahead(String stage) {
        return new Step(stage, null, null);
    }

    Step planned(@Nullable LocalDate day) {
        return new Step(stage, day, actual);
    }

    Step reached(@Nullable LocalDate day) {
        return new Step(stage, planned, day);
    }

    public boolean done() {
        return actual != null;
    }

    /** Whether the planned day has passed without the stage being reached, or it was reached after it. */
    public boolean late(LocalDate today) {
        return planned != null && (actual == null ? today : actual).isAfter(planned);
    }
}
