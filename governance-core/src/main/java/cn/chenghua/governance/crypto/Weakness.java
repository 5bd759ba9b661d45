package cn.chenghua.governance.crypto;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/**
 * A sign that somebody thought a key up instead of drawing it. Each one is so rare among random bits (below one in a million)
 * that a drawn key passes.
 */
enum Weakness {
    FEW_SIGNS((bits, text) -> distinct(bits) < 18), PERIODIC((bits, text) -> periodic(bits)), EVEN_STEPS(
            (bits, text) -> evenSteps(bits)), PLAIN_TEXT((bits, text) -> plain(bits)), ONE_KIND(
                    (bits, text) -> text.matches("[a-z]+=*|[A-Z]+=*|[0-9]+=*")), WORD((bits, text) -> containsWord(text));

    private static final List<String> WORDS = List.of("change", "secret", "passwo", "sample", "example", "default",
            "govern", "chenghua", "chengdu", "demonstr", "insecure", "masterkey", "qwerty", "letmein", "123456", "abcdef");

    private final BiPredicate<byte[], String> seen;

    Weakness(BiPredicate<byte[], String> seen) {
        this.seen = seen;
    }

    static boolean shows(byte[] bits, String base64) {
        for (var weakness : values()) {
            if (weakness.seen.test(bits, base64)) {
                return true;
            }
        }
        return false;
    }

    private static int distinct(byte[] bits) {
        var seen = new boolean[256];
        int count = 0;
        for (byte bit : bits) {
            if (!seen[bit & 0xff]) {
                seen[bit & 0xff] = true;
                count++;
            }
        }
        return count;
    }

    private static boolean periodic(byte[] bits) {
        for (int period = 1; period <= bits.length / 2; period++) {
            int same = 0;
            for (int i = period; i < bits.length; i++) {
                same += bits[i] == bits[i - period] ? 1 : 0;
            }
            if (same == bits.length - period) {
                return true;
            }
        }
        return false;
    }

    private static boolean evenSteps(byte[] bits) {
        var steps = new int[256];
        for (int i = 1; i < bits.length; i++) {
            if (++steps[bits[i] - bits[i - 1] & 0xff] > bits.length / 2) {
                return true;
            }
        }
        return false;
    }

    private static boolean plain(byte[] bits) {
        for (byte bit : bits) {
            if (bit < ' ' && bit != '\n' && bit != '\r' && bit != '\t' || bit == 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static boolean containsWord(String base64) {
        var text = base64.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(text::contains);
    }
}
