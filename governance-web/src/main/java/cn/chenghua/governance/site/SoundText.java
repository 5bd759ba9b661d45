package cn.chenghua.governance.site;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

import cn.chenghua.governance.district.Refusal;

/** What a text must be to be kept: without NUL and without halves of pairs; equal texts are spelt alike (NFC). */
final class SoundText {

    private static final int UNREADABLE = 0xFFFD;

    private SoundText() {
    }

    /** The text as it is kept, or the refusal of {@code field}. */
    static String of(String field, String text) {
        if (text.codePoints().anyMatch(SoundText::broken)) {
            throw new BrokenText(field);
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Passes where the percent signs of a path spell UTF-8, and none hides a sign that needs no hiding, such as {@code %2e}. */
    static void checkPath(String raw) {
        check("path", raw, true);
    }

    static void checkQuery(String raw) {
        check("query", raw, false);
    }

    private static void check(String field, String raw, boolean open) {
        var bytes = ByteBuffer.allocate(raw.length() * 3);
        for (int i = 0; i < raw.length(); i++) {
            var code = raw.charAt(i) == '%' && i + 2 < raw.length() ? hex(raw, i + 1) : -1;
            if (code == 0 || open && code > 0 && hidden(code)) {
                throw new BrokenText(field);
            }
            if (code > 0) {
                bytes.put((byte) code);
                i += 2;
            } else {
                bytes.put(String.valueOf(raw.charAt(i)).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
        } catch (CharacterCodingException e) {
            throw new BrokenText(field);
        }
    }

    private static boolean hidden(int code) {
        return code < 0x80 && (Character.isLetterOrDigit(code) || "./\\;%".indexOf(code) >= 0);
    }

    private static int hex(String raw, int at) {
        var high = Character.digit(raw.charAt(at), 16);
        var low = Character.digit(raw.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static boolean broken(int sign) {
        return sign == 0 || sign == UNREADABLE || sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
    }

    /** A text with a sign that cannot be kept. */
    static final class BrokenText extends Refusal {
        BrokenText(String field) {
            super("text.signs", field, "-", field);
        }
    }
}
