package cn.chenghua.governance.safecommunity.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/**
 * A record as somebody wants it registered.
 *
 * @param id made by the client, so that a repeat is recognised; null to have one made
 * @param sort which of the sorts its kind knows, such as JOINT_DUTY; empty where it knows none
 * @param said what is said beyond, by the names its kind knows
 */
public record RecordWish(@Nullable UUID id, String title, UnitCode place, String responsible, String sort, LocalDate day,
        @Nullable LocalDate due, String text, Said said) {

    private static final int TITLE = 200;
    private static final int TEXT = 4_000;

    public RecordWish {
        title = plain("title", title.replaceAll("(?U)\\s+", " "), TITLE);
        if (title.isEmpty()) {
            throw RecordRefused.needed("title");
        }
        responsible = plain("responsible", responsible, TITLE);
        text = plain("text", text, TEXT);
        Days.within("day", day);
        if (due != null && Days.within("due", due).isBefore(day)) {
            throw RecordRefused.due(due, day);
        }
    }

    /** The same, apart from the id. */
    boolean like(RecordWish other) {
        return content().equals(other.content());
    }

    private List<Object> content() {
        return List.of(title, place, responsible, sort, day, due == null ? "" : due, text, said);
    }

    /** A sign of the content, by which a row of a table that comes again is told from another one. */
    String fingerprint() {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(content().toString().getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String plain(String field, String text, int longest) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (composed.codePointCount(0, composed.length()) > longest) {
            throw RecordRefused.tooLong(field, longest);
        }
        return composed;
    }
}
