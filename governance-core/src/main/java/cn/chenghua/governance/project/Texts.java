package cn.chenghua.governance.project;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.IntStream;

import cn.chenghua.governance.plan.Measures;

import org.jspecify.annotations.Nullable;

/** The form of a project's names, numbers and amounts: composed, with single blanks, bounded. */
final class Texts {

    private static final int NAME = 200;
    private static final int RESPONSIBLE = 200;

    private Texts() {
    }

    static String name(String text) {
        var name = bounded("name", text, NAME);
        if (name.isEmpty()) {
            throw ProjectRefused.name(text);
        }
        return name;
    }

    static String responsible(@Nullable String text) {
        return bounded("responsible", text == null ? "" : text, RESPONSIBLE);
    }

    static String number(String text) {
        var number = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (!number.matches("[0-9A-Za-z][0-9A-Za-z._-]{0,39}")) {
            throw ProjectRefused.number(text);
        }
        return number;
    }

    static @Nullable BigDecimal notNegative(String field, @Nullable BigDecimal amount) {
        if (amount != null && amount.signum() < 0) {
            throw new Measures.NegativeAmount(field, amount);
        }
        return plain(amount);
    }

    /** The same amount without needless zeros, so that equal amounts are equal. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A short sign of what was asked for, by which a repeat is told from another wish. */
    static String fingerprint(RegisterProject wish) {
        var content = String.join("\u001f", String.valueOf(wish.number()), wish.name(), wish.kind(), wish.place().value(),
                String.valueOf(wish.point()),
                responsible(wish.responsible()), String.valueOf(plain(wish.budget())), String.valueOf(wish.classCode()),
                String.valueOf(wish.phase()), amounts(wish.measures()), new TreeMap<>(wish.planned()).toString(),
                new TreeMap<>(wish.actual()).toString(), wish.evidence());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)),
                    0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String amounts(Measures measures) {
        return plain(measures.metres()) + "|" + plain(measures.squareMetres()) + "|" + plain(measures.yuan()) + "|"
                + plain(measures.hours());
    }

    /** The two-character pieces of a text, by which a search finds it. */
    static String[] pieces(String text) {
        var signs = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).codePoints().toArray();
        return IntStream.range(0, signs.length - 1).mapToObj(at -> new String(signs, at, 2)).distinct().toArray(String[]::new);
    }

    private static String bounded(String field, String text, int limit) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("(?U)\\s+", " ").strip();
        if (composed.codePointCount(0, composed.length()) > limit) {
            throw ProjectRefused.tooLong(field, composed, limit);
        }
        return composed;
    }
}
