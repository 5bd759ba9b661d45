package cn.chenghua.governance.safecommunity.post.persistence;

import java.util.UUID;

import cn.chenghua.governance.safecommunity.post.VideoEndpoint;
import cn.chenghua.governance.safecommunity.post.VideoEndpoints;

interface JpaVideoEndpoints extends VideoEndpoints, org.springframework.data.repository.Repository<VideoEndpoint, UUID> {
}
