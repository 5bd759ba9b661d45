package cn.chenghua.governance.inspection.photo;

import java.util.UUID;

import cn.chenghua.governance.district.Refusal;

/** A piece that does not fit, or a photo that is none. */
public final class PhotoRefused extends Refusal {

    private PhotoRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static PhotoRefused id(UUID id) {
        return new PhotoRefused("inspection.id", "id", id.toString());
    }

    static PhotoRefused length(long length, long megabytes) {
        return new PhotoRefused("photo.length", "length", length, megabytes);
    }

    static PhotoRefused noHash(String hash) {
        return new PhotoRefused("photo.hash.form", "hash", hash.isEmpty() ? "-" : hash);
    }

    static PhotoRefused piece(int bytes, int kibibytes) {
        return new PhotoRefused("photo.piece", "body", bytes, kibibytes);
    }

    /** The same id with another length or hash. */
    static PhotoRefused otherContent(UUID id) {
        return new PhotoRefused("photo.other.content", "id", id.toString());
    }

    /** What arrived is not what was announced. */
    static PhotoRefused hash(UUID id) {
        return new PhotoRefused("photo.hash", "hash", id.toString());
    }

    static PhotoRefused noPicture(UUID id) {
        return new PhotoRefused("photo.kind", "body", id.toString());
    }

    /** A picture of more pixels than are taken. */
    public static PhotoRefused pixels(long width, long height, long most) {
        return new PhotoRefused("photo.pixels", "body", width, height, most / 1_000_000);
    }

    static PhotoRefused full(long megabytes) {
        return new PhotoRefused("photo.full", "body", megabytes);
    }
}
