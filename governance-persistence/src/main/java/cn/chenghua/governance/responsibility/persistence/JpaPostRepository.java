package cn.chenghua.governance.responsibility.persistence;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import cn.chenghua.governance.responsibility.post.Post;
import cn.chenghua.governance.responsibility.post.PostRepository;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaPostRepository extends PostRepository, Repository<Post, UUID> {

    /** Written at once, so that what is asked by SQL in the same transaction sees it. */
    @Override
    default Post save(Post post) {
        return saveAndFlush(post);
    }

    Post saveAndFlush(Post post);

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Post p where p.id = :id")
    Optional<Post> findAndHoldById(UUID id);
}
