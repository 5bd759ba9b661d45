package cn.chenghua.governance.privacy;

import java.text.Normalizer;

import cn.chenghua.governance.district.Refusal;

/** Why somebody has to see a number in full, in 4 to 200 signs; it stays on record beside the name. */
public record Reason(String value) {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 200;

    public Reason {
        value = Normalizer.normalize(value, Normalizer.Form.NFC).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        int length = value.codePointCount(0, value.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new NotAReason(length);
        }
    }

    /** Too short to be a reason, or too long to be read. */
    public static final class NotAReason extends Refusal {
        NotAReason(int length) {
            super("reason.length", "reason", length, SHORTEST, LONGEST);
        }
    }
}
