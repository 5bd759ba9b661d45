package cn.chenghua.governance.casework.likeness;

import java.util.Optional;

/** Looks at the bytes of a JPEG or PNG and tells how bright it is where, at no more than some hundred points a side. */
public interface PictureEye {

    /** Empty for what is no picture. */
    Optional<Grey> see(byte[] content);
}
