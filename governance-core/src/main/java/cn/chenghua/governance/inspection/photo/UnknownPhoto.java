package cn.chenghua.governance.inspection.photo;

import java.util.UUID;

import cn.chenghua.governance.district.Refusal;

/** A photo that nobody sent, that is somebody else's, or that has not arrived yet. */
public final class UnknownPhoto extends Refusal {
    public UnknownPhoto(UUID id) {
        super("photo.unknown", "id", id.toString());
    }
}
