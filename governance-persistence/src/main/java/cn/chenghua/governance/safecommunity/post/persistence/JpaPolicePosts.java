package cn.chenghua.governance.safecommunity.post.persistence;

import java.util.UUID;

import cn.chenghua.governance.safecommunity.post.PolicePost;
import cn.chenghua.governance.safecommunity.post.PolicePosts;

interface JpaPolicePosts extends PolicePosts, org.springframework.data.repository.Repository<PolicePost, UUID> {
}
