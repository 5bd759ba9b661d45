package cn.chenghua.governance.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.responsibility.Asset;
import cn.chenghua.governance.responsibility.post.Reach;

import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** The reach that rights alone give, where no posts are kept. */
@Component
@Fallback
class ScopeReach implements Reach {

    @Override
    public boolean sees(Actor actor, Asset asset, LocalDate day) {
        return actor.reads().covers(asset.place(), asset.responsible());
    }

    @Override
    public boolean inspects(Actor actor, Asset asset, LocalDate day) {
        return actor.scope(Right.INSPECT).covers(asset.place(), asset.responsible());
    }

    @Override
    public Set<UUID> held(UUID account, LocalDate day) {
        return Set.of();
    }

    @Override
    public Collection<Answerable> answerable(Collection<UUID> assets, LocalDate day) {
        return List.of();
    }
}
