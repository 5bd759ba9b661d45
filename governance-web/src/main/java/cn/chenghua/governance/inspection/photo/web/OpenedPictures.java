package cn.chenghua.governance.inspection.photo.web;

import cn.chenghua.governance.evidence.Upload;
import cn.chenghua.governance.evidence.web.Pictures;
import cn.chenghua.governance.inspection.photo.PhotoRefused;
import cn.chenghua.governance.inspection.photo.PictureCheck;

import org.springframework.stereotype.Component;

/** Reads the size of a picture before any of its pixels. */
@Component
class OpenedPictures implements PictureCheck {

    @Override
    public void check(Upload picture, long pixels) {
        var size = Pictures.size(picture);
        if (size.pixels() > pixels) {
            throw PhotoRefused.pixels(size.width(), size.height(), pixels);
        }
        Pictures.check(picture);
    }
}
