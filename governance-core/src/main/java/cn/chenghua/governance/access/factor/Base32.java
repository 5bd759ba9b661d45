package cn.chenghua.governance.access.factor;

import java.security.SecureRandom;

/** Bits as letters and digits that can be read out and typed (RFC 4648), without padding. */
public final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Base32() {
    }

    /** Random letters and digits, five bits each. */
    static String draw(int length) {
        var text = new StringBuilder(length);
        for (var i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    public static byte[] decode(String text) {
        var bytes = new byte[text.length() * BITS / Byte.SIZE];
        var bits = 0;
        var held = 0;
        var at = 0;
        for (var sign : text.toCharArray()) {
            var value = ALPHABET.indexOf(sign);
            if (value < 0) {
                throw new IllegalArgumentException("No Base32");
            }
            held = held << BITS | value;
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes[at++] = (byte) (held >> bits);
            }
        }
        return bytes;
    }
}
