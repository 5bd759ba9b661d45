package cn.chenghua.governance.responsibility.post.web;

import cn.chenghua.governance.responsibility.post.Post;
import cn.chenghua.governance.responsibility.post.PostDesk;
import cn.chenghua.governance.responsibility.web.AssetFilters;
import cn.chenghua.governance.responsibility.web.Tags;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers REST clients with a post as it stands today. */
@Component
class PostAnswers {

    private final PostDesk desk;
    private final AssetFilters assets;

    PostAnswers(PostDesk desk, AssetFilters assets) {
        this.desk = desk;
        this.assets = assets;
    }

    ResponseEntity<PostJson> of(ResponseEntity.BodyBuilder answer, Post post) {
        var today = assets.today();
        return answer.eTag(Tags.of(post.version())).cacheControl(CacheControl.noStore())
                .body(PostJson.of(post, today, desk.openWork(post, today)));
    }
}
