package cn.chenghua.governance.audit;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Version 7 UUIDs (RFC 9562) that also keep the order within a millisecond, by counting on in the twelve bits after the time. */
public final class EntryIds {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int COUNTS = 1 << 12;
    private static long last = Long.MIN_VALUE;

    private EntryIds() {
    }

    public static UUID next(Instant at) {
        return new UUID(high(at.toEpochMilli()), CHANCE.nextLong() >>> 2 | 1L << 63);
    }

    /** The moment an entry bears in its id. */
    public static Instant at(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }

    private static synchronized long high(long millisecond) {
        var first = millisecond * COUNTS + CHANCE.nextInt(COUNTS / 2);
        last = last / COUNTS == millisecond && last + 1 < (millisecond + 1) * COUNTS ? last + 1 : first;
        return last / COUNTS << 16 | 0x7000L | last % COUNTS;
    }
}
