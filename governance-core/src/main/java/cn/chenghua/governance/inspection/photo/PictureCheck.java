package cn.chenghua.governance.inspection.photo;

import cn.chenghua.governance.evidence.Upload;

/** Opens pictures, to tell whether they are some. */
@FunctionalInterface
public interface PictureCheck {

    /** Passes a JPEG or PNG that can be opened and has no more than so many pixels, or refuses it. */
    void check(Upload picture, long pixels);
}
