package cn.chenghua.governance.inspection.photo;

import java.util.UUID;

/**
 * A part of a photo, such as its first 512 KiB.
 *
 * @param offset where in the photo it begins
 * @param length of the whole photo
 * @param hash SHA-256 of the whole photo, in hex
 */
public record Piece(UUID photo, long offset, long length, String hash, byte[] content) {

    /** How large a piece may be. */
    public static final int MOST = 512 * 1024;
    static final long PHOTO = 10L * 1024 * 1024;

    /** Passes, or refuses what no photo can have. */
    void check() {
        if (photo.version() != 7) {
            throw PhotoRefused.id(photo);
        }
        if (length < 1 || length > PHOTO) {
            throw PhotoRefused.length(length, PHOTO / 1024 / 1024);
        }
        if (!hash.matches("[0-9a-f]{64}")) {
            throw PhotoRefused.noHash(hash);
        }
        if (content.length == 0 || content.length > MOST || offset < 0 || offset + content.length > length) {
            throw PhotoRefused.piece(content.length, MOST / 1024);
        }
    }
}
