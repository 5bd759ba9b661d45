package cn.chenghua.governance.communityservice.record;

import java.math.BigDecimal;
import java.text.Normalizer;

/** The form of texts people write: composed, with single blanks, of at most so many signs. */
public final class Wording {

    private Wording() {
    }

    public static String text(String field, String text, int limit) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("(?U)\\s+", " ").strip();
        if (plain.codePointCount(0, plain.length()) > limit) {
            throw RecordRefused.tooLong(field, limit);
        }
        return plain;
    }

    /** The same, and refused where it is empty. */
    public static String needed(String field, String text, int limit) {
        var plain = text(field, text, limit);
        if (plain.isEmpty()) {
            throw RecordRefused.empty(field);
        }
        return plain;
    }

    /** The amount in yuan with two digits; refused below {@code least} and with fractions of a fen. */
    public static BigDecimal yuan(String field, BigDecimal amount, BigDecimal least) {
        var plain = amount.stripTrailingZeros();
        if (plain.scale() > 2 || plain.precision() - plain.scale() > 14 || plain.compareTo(least) < 0) {
            throw RecordRefused.amount(field, amount);
        }
        return plain.setScale(2);
    }
}
