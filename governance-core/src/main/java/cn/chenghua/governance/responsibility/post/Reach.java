package cn.chenghua.governance.responsibility.post;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.responsibility.AssetSight;
import cn.chenghua.governance.responsibility.Tended;

import org.jspecify.annotations.Nullable;

/** Which assets somebody may look at: those within his scope, and those of the posts he holds or stands in for on a day. */
public interface Reach extends AssetSight {

    /** Whether {@code actor} may see {@code asset} and what was found at it. */
    @Override
    boolean sees(Actor actor, Tended asset, LocalDate day);

    /** Whether {@code actor} may look at {@code asset} on that day and report. */
    boolean inspects(Actor actor, Tended asset, LocalDate day);

    /** The assets of the posts that the account holds or stands in for on that day. */
    Set<UUID> held(UUID account, LocalDate day);

    /** Who answered for the assets on that day, one line for each asset and post; a vacant post has no account. */
    Collection<Answerable> answerable(Collection<UUID> assets, LocalDate day);

    /** That a post answered for an asset, and who held it. */
    record Answerable(UUID asset, UUID post, Level level, String title, @Nullable UUID account,
            String holder) {
    }
}
