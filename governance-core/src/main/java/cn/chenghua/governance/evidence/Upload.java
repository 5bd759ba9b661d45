package cn.chenghua.governance.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;

/** A file somebody hands in, known by what it contains: JPEG, PNG or PDF of at most 10 MB. Its name is shown, never used as a path. */
public final class Upload {

    public static final int LIMIT = 10 * 1024 * 1024;
    private static final int NAME = 120;

    private final String name;
    private final String mediaType;
    private final byte[] content;

    private Upload(String name, String mediaType, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content;
    }

    public static Upload of(String name, byte[] content) {
        var shown = shown(name);
        if (content.length > LIMIT) {
            throw new FileRefused("evidence.file.size", shown, LIMIT / 1024 / 1024);
        }
        return new Upload(shown, mediaType(shown, content), content);
    }

    private static String mediaType(String name, byte[] content) {
        if (starts(content, 0xFF, 0xD8, 0xFF)) {
            return "image/jpeg";
        }
        if (starts(content, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return "image/png";
        }
        if (starts(content, '%', 'P', 'D', 'F', '-')) {
            return "application/pdf";
        }
        throw new FileRefused("evidence.file.kind", name);
    }

    private static boolean starts(byte[] content, int... signature) {
        if (content.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((content[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static String shown(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = Normalizer.normalize(last, Normalizer.Form.NFC).replaceAll("[\\p{C}\"<>:|?*;]", "").strip();
        var length = plain.codePointCount(0, plain.length());
        var cut = length > NAME ? plain.substring(plain.offsetByCodePoints(0, length - NAME)) : plain;
        return cut.isEmpty() ? "file" : cut;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean picture() {
        return mediaType.startsWith("image/");
    }

    /** Says that the content begins like a picture, but is none that can be opened. */
    public FileRefused broken() {
        return new FileRefused("evidence.file.picture", name);
    }

    public byte[] content() {
        return content;
    }

    /** The file as part of a piece of evidence. */
    public Evidence.File as(UUID evidence) {
        return new Evidence.File(evidence, name, mediaType, content.length, digest());
    }

    private String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file that is too large, or something else than a picture or a PDF. */
    public static final class FileRefused extends Refusal {
        FileRefused(String code, Object... arguments) {
            super(code, "file", arguments);
        }
    }
}
