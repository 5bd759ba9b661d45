package cn.chenghua.governance.responsibility.post;

import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.responsibility.AssetKind;

/** A post that cannot be so, such as one with two holders on one day. */
public final class PostRefused extends Refusal {

    private PostRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static PostRefused title(int limit) {
        return new PostRefused("post.title", "title", limit);
    }

    static PostRefused responsible(int limit) {
        return new PostRefused("post.responsible", "responsible", limit);
    }

    static PostRefused name(int limit) {
        return new PostRefused("post.name", "name", limit);
    }

    static PostRefused reason(int limit) {
        return new PostRefused("post.reason", "reason", limit);
    }

    static PostRefused held(String holder, LocalDate since) {
        return new PostRefused("post.held", "since", holder, since.toString());
    }

    static PostRefused twice(String holder) {
        return new PostRefused("post.twice", "name", holder);
    }

    static PostRefused nobody(LocalDate day) {
        return new PostRefused("post.nobody", "day", day.toString());
    }

    static PostRefused ended(String holder, LocalDate until) {
        return new PostRefused("post.ended", "until", holder, until.toString());
    }

    static PostRefused order(LocalDate until, LocalDate since) {
        return new PostRefused("post.order", "until", until.toString(), since.toString());
    }

    static PostRefused early(LocalDate day, LocalDate since) {
        return new PostRefused("post.early", "since", day.toString(), since.toString());
    }

    static PostRefused abolished(LocalDate day) {
        return new PostRefused("post.abolished", "since", day.toString());
    }

    static PostRefused kind(AssetKind kind, AssetKind wanted) {
        return new PostRefused("post.kind", "asset", kind.name(), wanted.name());
    }

    static PostRefused assigned(String asset) {
        return new PostRefused("post.assigned", "asset", asset);
    }

    static PostRefused unassigned(UUID asset) {
        return new PostRefused("post.unassigned", "asset", asset.toString());
    }

    static PostRefused many(int limit) {
        return new PostRefused("post.many", "asset", limit);
    }

    static PostRefused position(int position) {
        return new PostRefused("post.position", "position", position);
    }

    static PostRefused account(String username) {
        return new PostRefused("post.account", "account", username);
    }
}
