package cn.chenghua.governance.responsibility.post;

import java.util.Optional;
import java.util.UUID;

/** The posts, one by one. */
public interface PostRepository {

    Post save(Post post);

    Optional<Post> findById(UUID id);

    /** The post with its row held until the end of the transaction, so that the second of two writers sees what the first wrote. */
    Optional<Post> findAndHoldById(UUID id);
}
