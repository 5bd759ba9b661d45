package cn.chenghua.governance.casework;

import java.time.Instant;

import cn.chenghua.governance.evidence.Upload;

import org.jspecify.annotations.Nullable;

/**
 * A photo handed in with a step; must be a picture.
 *
 * @param takenAt when it was taken, as the sender says; null if unsaid
 * @param camera whether it came straight from a camera, as the sender says
 */
public record Shot(Upload file, @Nullable Instant takenAt, boolean camera) {
    public Shot {
        if (!file.picture()) {
            throw DisorderRefused.notAPicture(file.name());
        }
    }
}
