package cn.chenghua.governance.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.UUID;

import cn.chenghua.governance.audit.Entry;
import cn.chenghua.governance.crypto.Cryptography;

/**
 * One link of the chain: it fixes an entry's content and, through the link before it, everything that came earlier.
 *
 * @param day     the chain's day; it never goes back, so a late entry of yesterday stands in today's chain
 * @param content the digest of the entry, which stays when the entry itself has been archived
 * @param value   the digest of the link before and of all of this one
 * @param seal    the platform's seal on the value: without the key nobody can make the chain anew
 */
public record Link(long position, LocalDate day, UUID entry, Instant entryAt, String content, String value, String seal) {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final String BEGINNING = "0".repeat(64);

    /** The digest is always SHA-256, whatever suite is chosen, so that a change of suite does not break the chain; seals name theirs. */
    static Link after(Head head, Entry entry, Cryptography cryptography) {
        var own = LocalDate.ofInstant(entry.at(), ZONE);
        var day = own.isBefore(head.day()) ? head.day() : own;
        var position = head.position() + 1;
        var content = digest(entry.canonical());
        var value = value(head.value(), position, day, entry.id(), content);
        return new Link(position, day, entry.id(), entry.at(), content, value, cryptography.seal(bytes(value)));
    }

    boolean follows(Head head) {
        return value.equals(value(head.value(), position, day, entry, content));
    }

    boolean sealed(Cryptography cryptography) {
        return cryptography.genuine(bytes(value), seal);
    }

    boolean fixes(Entry found) {
        return content.equals(digest(found.canonical()));
    }

    Head head() {
        return new Head(position, day, value);
    }

    private static String value(String before, long position, LocalDate day, UUID entry, String content) {
        return digest(bytes(String.join("\n", before, String.valueOf(position), day.toString(),
                entry.toString(), content)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the chain ends, or where what has been archived ended. */
    public record Head(long position, LocalDate day, String value) {
        public static final Head NONE = new Head(0, LocalDate.EPOCH, BEGINNING);
    }
}
