package cn.chenghua.governance.responsibility.post.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.post.PostLines.Filter;
import cn.chenghua.governance.responsibility.web.AssetFilters;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a question into a filter on the posts that the actor sees by scope or holds. */
@Component
class PostFilters {

    private final AssetFilters assets;

    PostFilters(AssetFilters assets) {
        this.assets = assets;
    }

    Filter of(Actor actor, PostQuery query) {
        var kind = given(query.kind());
        var level = given(query.level());
        return new Filter(actor.reads(), actor.may(Right.HOLD_POST) ? actor.account() : null, assets.unit(actor, query.unit()),
                query.text() == null ? "" : query.text(), kind == null ? null : Typed.constant(AssetKind.class, "kind", kind),
                level == null ? null : Typed.constant(Level.class, "level", level), query.vacant(), assets.today());
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
