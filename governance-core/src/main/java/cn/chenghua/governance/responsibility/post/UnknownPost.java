package cn.chenghua.governance.responsibility.post;

import cn.chenghua.governance.district.Refusal;

/** A post that is not there, or lies outside what the asker may see; the two look the same. */
public final class UnknownPost extends Refusal {
    public UnknownPost(Object id) {
        super("post.unknown", "post", id.toString());
    }
}
