package cn.chenghua.governance.plan;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes version 7 UUIDs (RFC 9562): 48 bits of milliseconds, then a count within the process, then chance. */
public final class Uuids {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final AtomicLong COUNT = new AtomicLong(CHANCE.nextInt(1 << 11));

    private Uuids() {
    }

    public static UUID next(Instant now) {
        long high = (now.toEpochMilli() << 16) | 0x7000L | (COUNT.getAndIncrement() & 0xFFF);
        long low = (CHANCE.nextLong() >>> 2) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
