package cn.chenghua.governance.crypto;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

import cn.chenghua.governance.crypto.UnfitKeys.Flaw;

/** One key of the application, from which the keys for each purpose are derived; written {@code k1=BASE64}. */
public final class MasterKey {

    static final int SHORTEST = 32;
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{0,15}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String id;
    private final byte[] bits;

    private MasterKey(String id, byte[] bits) {
        this.id = id;
        this.bits = bits;
    }

    /** A new key of 256 random bits. */
    public static MasterKey draw(String id) {
        var bits = new byte[SHORTEST];
        do {
            RANDOM.nextBytes(bits);
        } while (Weakness.shows(bits, encode(bits)));
        return new MasterKey(named(id), bits);
    }

    static MasterKey parse(String written) {
        var equals = written.indexOf('=');
        if (equals < 0) {
            throw new UnfitKeys(Flaw.MALFORMED, "?");
        }
        var id = named(written.substring(0, equals).strip());
        var base64 = written.substring(equals + 1).strip();
        var bits = decode(id, base64);
        if (bits.length < SHORTEST) {
            throw new UnfitKeys(Flaw.SHORT, id, String.valueOf(bits.length), String.valueOf(SHORTEST));
        }
        if (Weakness.shows(bits, base64)) {
            throw new UnfitKeys(Flaw.WEAK, id);
        }
        return new MasterKey(id, bits);
    }

    private static String named(String id) {
        if (!ID.matcher(id).matches()) {
            throw new UnfitKeys(Flaw.MALFORMED, "?");
        }
        return id;
    }

    private static byte[] decode(String id, String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw new UnfitKeys(Flaw.MALFORMED, id);
        }
    }

    public String id() {
        return id;
    }

    public byte[] bits() {
        return bits.clone();
    }

    /** As it stands in the setting; for the console or a file of the operator, never for a log. */
    public String written() {
        return id + "=" + encode(bits);
    }

    boolean sameBits(MasterKey other) {
        return Arrays.equals(bits, other.bits);
    }

    private static String encode(byte[] bits) {
        return Base64.getEncoder().encodeToString(bits);
    }

    @Override
    public String toString() {
        return "MasterKey[" + id + "]";
    }
}
