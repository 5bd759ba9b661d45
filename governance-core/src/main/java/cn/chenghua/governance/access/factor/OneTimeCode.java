package cn.chenghua.governance.access.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The six digits an authenticator app shows for half a minute (RFC 6238, HMAC-SHA-1 as the apps compute it); the half minute
 * before and after are taken too, since clocks differ.
 */
public final class OneTimeCode {

    public static final int PERIOD = 30;
    public static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;

    private OneTimeCode() {
    }

    /** The code of one half minute, counted from 1970. */
    public static String at(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = hash[hash.length - 1] & 0xf;
            var number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
            return "%06d".formatted(number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), PERIOD);
    }

    /** The half minute whose code was typed, if any near {@code now} is. */
    static OptionalLong match(byte[] secret, String typed, Instant now) {
        var present = step(now);
        var plain = typed.replaceAll("\\s", "").getBytes(US_ASCII);
        return LongStream.of(present, present - 1, present + 1)
                .filter(step -> MessageDigest.isEqual(at(secret, step).getBytes(US_ASCII), plain)).findFirst();
    }
}
