package cn.chenghua.governance.district;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes version 7 UUIDs (RFC 9562), which sort by the time they were made; the time in them proves nothing. */
public final class Uuids {

    private static final SecureRandom CHANCE = new SecureRandom();

    private Uuids() {
    }

    public static UUID next(Instant now) {
        var high = now.toEpochMilli() << 16 | 0x7000L | CHANCE.nextInt(1 << 12);
        return new UUID(high, CHANCE.nextLong() >>> 2 | 1L << 63);
    }
}
