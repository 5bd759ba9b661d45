package cn.chenghua.governance.district;

import java.util.Optional;
import java.util.UUID;

/** Keeps an uploaded file between its dry run and its import, for one account and one day; it is no archive. */
public interface UploadShelf {

    /** @param purpose what it is for, such as {@code reorganisation}; it can be taken for nothing else */
    UUID keep(UUID account, String purpose, String name, byte[] content);

    Optional<byte[]> find(UUID account, String purpose, UUID id);

    void drop(UUID id);
}
