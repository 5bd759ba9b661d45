package cn.chenghua.governance.responsibility.post;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.responsibility.Tended;

import org.springframework.stereotype.Component;

/** Reach by scope or by the posts held that day; a post reaches as far as its assets, wherever they lie. */
@Component
class HeldPosts implements Reach {

    private final PostLines lines;

    HeldPosts(PostLines lines) {
        this.lines = lines;
    }

    @Override
    public boolean sees(Actor actor, Tended asset, LocalDate day) {
        return covers(actor, Right.READ, asset) || holds(actor, asset, day);
    }

    @Override
    public boolean inspects(Actor actor, Tended asset, LocalDate day) {
        return asset.inUse(day) && (covers(actor, Right.INSPECT, asset) || holds(actor, asset, day));
    }

    private static boolean covers(Actor actor, Right right, Tended asset) {
        return actor.scope(right).covers(asset.place(), asset.responsible());
    }

    private boolean holds(Actor actor, Tended asset, LocalDate day) {
        return actor.may(Right.HOLD_POST) && held(actor.account(), day).contains(asset.id());
    }

    @Override
    public Set<UUID> held(UUID account, LocalDate day) {
        return lines.held(account, day);
    }

    @Override
    public Collection<Answerable> answerable(Collection<UUID> assets, LocalDate day) {
        return assets.isEmpty() ? Set.of() : lines.answerable(assets, day);
    }
}
