package cn.chenghua.governance.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Uuids;

import org.jspecify.annotations.Nullable;

/** Who takes a step, when, in which words and on what evidence. */
record Deed(UUID id, Instant at, String by, String byName, String text, @Nullable UUID evidence) {

    static Deed of(Instant now, String by, String byName, String text, @Nullable UUID evidence) {
        return new Deed(Uuids.next(now), now.truncatedTo(ChronoUnit.MICROS), by, byName, text, evidence);
    }

    LocalDate day() {
        return at.atZone(Days.ZONE).toLocalDate();
    }

    /** Passes when something was said. */
    Deed spoken() {
        if (text.isEmpty()) {
            throw CaseRefused.text();
        }
        return this;
    }

    /** Passes when it rests on something. */
    Deed evident() {
        if (evidence == null) {
            throw CaseRefused.evidence();
        }
        return this;
    }
}
