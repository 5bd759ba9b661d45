package cn.chenghua.governance.casework;

import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import cn.chenghua.governance.district.Uuids;

/** Who takes a step, when and in which words; the platform itself has the empty account. */
record Deed(UUID id, Instant at, UUID account, String by, String byName, String text) {

    static final UUID PLATFORM = new UUID(0, 0);
    private static final int LONGEST = 2_000;

    Deed {
        text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw DisorderRefused.tooLong(LONGEST);
        }
    }

    static Deed of(Instant now, UUID account, String by, String byName, String text) {
        return new Deed(Uuids.next(now), now.truncatedTo(ChronoUnit.MICROS), account, by, byName, text);
    }

    /** Something the platform does by itself, such as drawing a verifier. */
    static Deed ofPlatform(Instant now) {
        return of(now, PLATFORM, DisorderEntry.PLATFORM, DisorderEntry.PLATFORM, "");
    }

    /** Passes when something was said. */
    Deed spoken() {
        if (text.isEmpty()) {
            throw DisorderRefused.text();
        }
        return this;
    }
}
